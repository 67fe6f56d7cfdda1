import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountRow } from './account/account.store.ts';
import type { WalletRow } from './account/wallet.store.ts';
import type { Me as MeRow } from './account/show-me.ts';
import type { TenantRow } from './tenant/tenant.store.ts';
import type { MembershipRow } from './member/member.store.ts';
import type { MemberPage } from './member/list-members.ts';
import type { SessionRow } from './session/session.store.ts';
import type { SignedIn as SignedInRow } from './session/open-session.ts';
import type { ApiKeyRow } from './api-key/api-key.store.ts';
import type { Refusal as RefusalRow } from '@streamgate/kernel/outcome';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, written as decimal digits in text: bytes, token units. */
  BigInt: { input: bigint; output: bigint | string; }
  /** An instant: RFC 3339 in UTC, for example 2026-11-21T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A person; the same one in every tenant. */
export type Account = {
  __typename?: 'Account';
  /** What others see: chosen, or a short form of the first wallet. */
  displayName: Scalars['String']['output'];
  /** Only shown to the person and to those who manage the members of a tenant of theirs; null for others. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Wallets that the person has proven to hold; shown like the e-mail, empty for others. */
  wallets: Array<Wallet>;
};

/** A key for servers: its scopes are permissions in one tenant. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For people. */
  name: Scalars['String']['output'];
  /** The first characters, to tell keys apart; the rest is never shown again. */
  prefix: Scalars['String']['output'];
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Permissions, for example videos:read. */
  scopes: Array<Scalars['String']['output']>;
};

/** A new key. */
export type CreateApiKeyInput = {
  /** Optional end. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** At least one permission that the caller also has. */
  scopes: Array<Scalars['String']['input']>;
};

/** The new key, or why not: BAD_SCOPE, BAD_INPUT. A tenant has at most 100 live keys. */
export type CreateApiKeyResult = CreatedApiKey | Refusal;

/** A new tenant. */
export type CreateTenantInput = {
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** 3 to 40 characters: a-z, 0-9 and inner hyphens; unique on this server. */
  slug: Scalars['String']['input'];
};

/** The new tenant, or why not: SLUG_TAKEN, BAD_INPUT. */
export type CreateTenantResult = Refusal | Tenant;

/** A new key with its secret, shown this once. */
export type CreatedApiKey = {
  __typename?: 'CreatedApiKey';
  /** The key's record. */
  apiKey: ApiKey;
  /** The whole key: sent as Bearer in the Authorization header. Store it now. */
  secret: Scalars['String']['output'];
};

/** A session ended, or NOT_FOUND. */
export type EndSessionResult = Refusal | Session;

/** The account with the new wallet, or why not: the codes of signInWithWallet, and WALLET_TAKEN. */
export type LinkWalletResult = Account | Refusal;

/** The signed-in person as seen by themselves. */
export type Me = {
  __typename?: 'Me';
  /** Who this is. */
  account: Account;
  /** Tenants in which the person works, with the role. */
  memberships: Array<Membership>;
  /** What the person may do in the tenant that the request names. */
  permissions: Array<Scalars['String']['output']>;
  /** The session that this request belongs to; null for API keys. */
  session?: Maybe<Session>;
};

/** The member as changed, or why not: NOT_FOUND, ALREADY_MEMBER, LAST_OWNER. */
export type MemberResult = Membership | Refusal;

/** A person's place in a tenant. */
export type Membership = {
  __typename?: 'Membership';
  /** The person. */
  account: Account;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** What they may do. */
  role: Role;
  /** The tenant. */
  tenant: Tenant;
};

/** A page of members. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** In order of joining. */
  edges: Array<MembershipEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A member in a list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Opaque place in the list. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Membership;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes an existing account a member; needs members:write. */
  addMember: MemberResult;
  /** Changes a member's role; the last owner stays owner. Needs members:write. */
  changeMemberRole: MemberResult;
  /** Makes a key; needs keys:write. */
  createApiKey: CreateApiKeyResult;
  /** Makes a tenant with the signed-in account as its owner. */
  createTenant: CreateTenantResult;
  /** Ends one of the person's other sessions. */
  endSession: EndSessionResult;
  /** Adds another wallet to the signed-in account; the challenge must have been asked for while signed in to it. */
  linkWallet: LinkWalletResult;
  /** Trades the refresh cookie for a new access token and a new cookie. An old cookie used again ends the whole session: REFRESH_REUSED, SESSION_ENDED, NO_SESSION. */
  refreshSession: SignInResult;
  /** Makes an account and signs in, where the operator allows it. Codes: EMAIL_TAKEN, WEAK_PASSWORD, BAD_INPUT, REGISTRATION_CLOSED, TOO_MANY_TRIES. */
  register: SignInResult;
  /** Takes a member out; the last owner stays. Needs members:write. */
  removeMember: MemberResult;
  /** Ends a key at once; needs keys:write. */
  revokeApiKey: RevokeApiKeyResult;
  /** Signs in with e-mail and password. WRONG_CREDENTIALS is the same for unknown e-mails; TOO_MANY_TRIES says how long to wait. */
  signInWithPassword: SignInResult;
  /** Signs in with a signed challenge; a new wallet makes a new account. Codes: BAD_MESSAGE, DOMAIN_MISMATCH, CHAIN_NOT_ENABLED, NONCE_UNKNOWN, EXPIRED, BAD_SIGNATURE, CANNOT_TELL. */
  signInWithWallet: SignInResult;
  /** Ends the session of this request everywhere, playback included. True even when there was none. */
  signOut: Scalars['Boolean']['output'];
  /** Ends every session of the person, this one included; returns how many ended. */
  signOutEverywhere: Scalars['Int']['output'];
  /** Takes a wallet off the account; the last way to sign in cannot be taken off: LAST_SIGN_IN, NOT_FOUND. */
  unlinkWallet: LinkWalletResult;
  /** Makes a single-use challenge for a wallet (ERC-4361), valid ten minutes. */
  walletChallenge: WalletChallengeResult;
};


export type MutationAddMemberArgs = {
  email: Scalars['String']['input'];
  role: Role;
};


export type MutationChangeMemberRoleArgs = {
  accountId: Scalars['ID']['input'];
  role: Role;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreateTenantArgs = {
  input: CreateTenantInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationLinkWalletArgs = {
  input: WalletSignInInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationRemoveMemberArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignInWithPasswordArgs = {
  input: PasswordSignInInput;
};


export type MutationSignInWithWalletArgs = {
  input: WalletSignInInput;
};


export type MutationUnlinkWalletArgs = {
  caip10: Scalars['String']['input'];
};


export type MutationWalletChallengeArgs = {
  input: WalletChallengeInput;
};

/** Where a page of a list begins and ends (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, to pass as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is at least one more item after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page does not begin at the start. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** E-mail and password. */
export type PasswordSignInInput = {
  /** The account's e-mail. */
  email: Scalars['String']['input'];
  /** At most 256 characters. */
  password: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** Keys of the tenant, newest first; needs keys:read. */
  apiKeys: Array<ApiKey>;
  /** Who is signed in, or who made the API key; null for visitors. */
  me?: Maybe<Me>;
  /** Members of the tenant; needs members:read. */
  members: MembershipConnection;
  /** For the gateway alone: resolves a verified session or an API key in a tenant named by slug or id; null when the credential is no longer good. */
  resolveCaller?: Maybe<ResolvedCaller>;
  /** The person's open sessions, newest first. */
  sessions: Array<Session>;
  /** For the gateway alone: the public signing keys (JWKS). */
  signingKeys: Scalars['JSON']['output'];
  /** The tenant that the request names; null when it names none, or one that does not exist. */
  tenant?: Maybe<Tenant>;
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResolveCallerArgs = {
  apiKeyHash?: InputMaybe<Scalars['String']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  tenant?: InputMaybe<Scalars['String']['input']>;
};

/** Why a mutation did nothing. The code is stable; the message is a sentence with the remedy. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable and in capitals, for example NOT_FOUND. */
  code: Scalars['String']['output'];
  /** The input field concerned, when it is one. */
  field?: Maybe<Scalars['String']['output']>;
  /** What was wrong and what to do, for a person. */
  message: Scalars['String']['output'];
};

/** A new operator account. */
export type RegisterInput = {
  /** 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** An e-mail that no account has yet. */
  email: Scalars['String']['input'];
  /** At least 12 characters, at most 256, and not a commonly used one. */
  password: Scalars['String']['input'];
};

/** For the gateway alone: what a credential is worth right now. Not part of the public graph. */
export type ResolvedCaller = {
  __typename?: 'ResolvedCaller';
  accountId?: Maybe<Scalars['ID']['output']>;
  apiKeyId?: Maybe<Scalars['ID']['output']>;
  permissions: Array<Scalars['String']['output']>;
  sessionId?: Maybe<Scalars['ID']['output']>;
  tenantId?: Maybe<Scalars['ID']['output']>;
  wallets: Array<Scalars['String']['output']>;
};

/** The revoked key, or NOT_FOUND. */
export type RevokeApiKeyResult = ApiKey | Refusal;

/** What a member may do: owner everything, admin all but the tenant itself, editor videos and gates, analyst reading. */
export type Role =
  /** All but the tenant itself. */
  | 'admin'
  /** Reading, figures included. */
  | 'analyst'
  /** Videos, collections and gates. */
  | 'editor'
  /** Everything, and the only one who may hand the tenant on. */
  | 'owner';

/** One sign-in on one device. */
export type Session = {
  __typename?: 'Session';
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** True for the session of this request. */
  current: Scalars['Boolean']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When it was last renewed. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** How it began: password, wallet. */
  method: Scalars['String']['output'];
  /** The browser, as it called itself. */
  userAgent: Scalars['String']['output'];
};

/** The new token, or why not. One answer for all failures of one kind, so that nothing can be probed. */
export type SignInResult = Refusal | SignedIn;

/** Signed in: the access token goes into the Authorization header as Bearer; the refresh token is in an HttpOnly cookie and never shown. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** A JWT signed with EdDSA; keys at /.well-known/jwks.json of the gateway. */
  accessToken: Scalars['String']['output'];
  /** Who signed in. */
  account: Account;
  /** When the access token ends; refresh before. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A studio, a school, a DAO: the owner of videos, gates and figures. */
export type Tenant = {
  __typename?: 'Tenant';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Lower-case name for addresses and for the x-streamgate-tenant header. */
  slug: Scalars['String']['output'];
};

/** A proven wallet. */
export type Wallet = {
  __typename?: 'Wallet';
  /** The address alone. */
  address: Scalars['String']['output'];
  /** CAIP-10 account id, for example eip155:0:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb; reference 0 means key-held, valid on every EVM chain; another reference is a contract wallet on that chain. */
  caip10: Scalars['String']['output'];
  /** When the proof was given. */
  provenAt: Scalars['DateTime']['output'];
};

/** What a wallet has to sign: the server made every field, and only this text with this nonce will be taken, once. */
export type WalletChallenge = {
  __typename?: 'WalletChallenge';
  /** When the challenge ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** The whole ERC-4361 text to sign, address already inside. */
  message: Scalars['String']['output'];
  /** The single-use nonce within. */
  nonce: Scalars['String']['output'];
};

/** Which wallet wants to sign in. */
export type WalletChallengeInput = {
  /** EIP-55 address. */
  address: Scalars['String']['input'];
  /** EIP-155 chain id the wallet is on. */
  chainId: Scalars['Int']['input'];
  /** Which app asks: its origin, which must be one the operator has listed. */
  origin: Scalars['String']['input'];
};

/** The challenge, or why not: BAD_ADDRESS, CHAIN_NOT_ENABLED, DOMAIN_MISMATCH (the origin is not one that the operator has listed). */
export type WalletChallengeResult = Refusal | WalletChallenge;

/** A signed challenge. */
export type WalletSignInInput = {
  /** The text exactly as signed. */
  message: Scalars['String']['input'];
  /** 0x and hex, at most 8 KiB. */
  signature: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
  Tenant: Tenant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateApiKeyResult:
    | ( Omit<CreatedApiKey, 'apiKey'> & { apiKey: _RefType['ApiKey'] } )
    | ( RefusalRow )
  ;
  CreateTenantResult:
    | ( RefusalRow )
    | ( TenantRow )
  ;
  EndSessionResult:
    | ( RefusalRow )
    | ( SessionRow )
  ;
  LinkWalletResult:
    | ( AccountRow )
    | ( RefusalRow )
  ;
  MemberResult:
    | ( MembershipRow )
    | ( RefusalRow )
  ;
  RevokeApiKeyResult:
    | ( ApiKeyRow )
    | ( RefusalRow )
  ;
  SignInResult:
    | ( RefusalRow )
    | ( SignedInRow )
  ;
  WalletChallengeResult:
    | ( RefusalRow )
    | ( WalletChallenge )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTenantResult']>;
  CreatedApiKey: ResolverTypeWrapper<Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkWalletResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkWalletResult']>;
  Me: ResolverTypeWrapper<MeRow>;
  MemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberResult']>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<MemberPage>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordSignInInput: PasswordSignInInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<RefusalRow>;
  RegisterInput: RegisterInput;
  ResolvedCaller: ResolverTypeWrapper<ResolvedCaller>;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  Role: Role;
  Session: ResolverTypeWrapper<SessionRow>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<SignedInRow>;
  Tenant: ResolverTypeWrapper<TenantRow>;
  Wallet: ResolverTypeWrapper<WalletRow>;
  WalletChallenge: ResolverTypeWrapper<WalletChallenge>;
  WalletChallengeInput: WalletChallengeInput;
  WalletChallengeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WalletChallengeResult']>;
  WalletSignInInput: WalletSignInInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ApiKey: ApiKeyRow;
  BigInt: Scalars['BigInt']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateTenantInput: CreateTenantInput;
  CreateTenantResult: ResolversUnionTypes<ResolversParentTypes>['CreateTenantResult'];
  CreatedApiKey: Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  DateTime: Scalars['DateTime']['output'];
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  JSON: Scalars['JSON']['output'];
  LinkWalletResult: ResolversUnionTypes<ResolversParentTypes>['LinkWalletResult'];
  Me: MeRow;
  MemberResult: ResolversUnionTypes<ResolversParentTypes>['MemberResult'];
  Membership: MembershipRow;
  MembershipConnection: MemberPage;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  PasswordSignInInput: PasswordSignInInput;
  Query: Record<PropertyKey, never>;
  Refusal: RefusalRow;
  RegisterInput: RegisterInput;
  ResolvedCaller: ResolvedCaller;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  Session: SessionRow;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: SignedInRow;
  Tenant: TenantRow;
  Wallet: WalletRow;
  WalletChallenge: WalletChallenge;
  WalletChallengeInput: WalletChallengeInput;
  WalletChallengeResult: ResolversUnionTypes<ResolversParentTypes>['WalletChallengeResult'];
  WalletSignInInput: WalletSignInInput;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallets?: Resolver<Array<ResolversTypes['Wallet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'CreatedApiKey' | 'Refusal', ParentType, ContextType>;
};

export type CreateTenantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenantResult'] = ResolversParentTypes['CreateTenantResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Tenant', ParentType, ContextType>;
};

export type CreatedApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedApiKey'] = ResolversParentTypes['CreatedApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Session', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkWalletResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkWalletResult'] = ResolversParentTypes['LinkWalletResult']> = {
  __resolveType: TypeResolveFn<'Account' | 'Refusal', ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type MemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberResult'] = ResolversParentTypes['MemberResult']> = {
  __resolveType: TypeResolveFn<'Membership' | 'Refusal', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addMember?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'email' | 'role'>>;
  changeMemberRole?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'accountId' | 'role'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createTenant?: Resolver<ResolversTypes['CreateTenantResult'], ParentType, ContextType, RequireFields<MutationCreateTenantArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  linkWallet?: Resolver<ResolversTypes['LinkWalletResult'], ParentType, ContextType, RequireFields<MutationLinkWalletArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'accountId'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  signInWithPassword?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInWithPasswordArgs, 'input'>>;
  signInWithWallet?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInWithWalletArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinkWallet?: Resolver<ResolversTypes['LinkWalletResult'], ParentType, ContextType, RequireFields<MutationUnlinkWalletArgs, 'caip10'>>;
  walletChallenge?: Resolver<ResolversTypes['WalletChallengeResult'], ParentType, ContextType, RequireFields<MutationWalletChallengeArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  resolveCaller?: Resolver<Maybe<ResolversTypes['ResolvedCaller']>, ParentType, ContextType, Partial<QueryResolveCallerArgs>>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  signingKeys?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolvedCallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedCaller'] = ResolversParentTypes['ResolvedCaller']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  apiKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wallets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'Refusal', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SignedIn', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wallet'] = ResolversParentTypes['Wallet']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caip10?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WalletChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletChallenge'] = ResolversParentTypes['WalletChallenge']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonce?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletChallengeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletChallengeResult'] = ResolversParentTypes['WalletChallengeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'WalletChallenge', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateTenantResult?: CreateTenantResultResolvers<ContextType>;
  CreatedApiKey?: CreatedApiKeyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkWalletResult?: LinkWalletResultResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MemberResult?: MemberResultResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ResolvedCaller?: ResolvedCallerResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletChallenge?: WalletChallengeResolvers<ContextType>;
  WalletChallengeResult?: WalletChallengeResultResolvers<ContextType>;
};

