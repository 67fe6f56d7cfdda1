import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChainView } from './chain/list-chains.ts';
import type { ContractInfo as ContractInfoModel } from './chain/contract-info.rules.ts';
import type { TenantReference } from './chain/chain.resolvers.ts';
import type { Gate as GateModel } from './gate/gate.store.ts';
import type { GatePage } from './gate/list-gates.ts';
import type { GateTest as GateTestModel } from './gate/test-rule.ts';
import type { ReadBlock as ReadBlockModel } from './gate/evaluate-pairs.ts';
import type { VideoReference } from './access/video-reference.ts';
import type { AccountReference } from './holding/holding.resolvers.ts';
import type { Holding as HoldingModel } from './holding/read-holdings.ts';
import type { Decision } from './access/decision.rules.ts';
import type { LeaseView, Denied } from './lease/lease-view.ts';
import type { Refused } from './refusal.ts';
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

/** May I watch, and why. */
export type Access = {
  __typename?: 'Access';
  /** One sentence: what is needed, what this wallet holds. */
  because: Scalars['String']['output'];
  /** Blocks at which the chains were read. */
  blocks: Array<ReadBlock>;
  /** When it was found out. */
  checkedAt: Scalars['DateTime']['output'];
  /** Stable, for clients: OPEN, HOLDS, SIGN_IN_NEEDED, MISSING_TOKEN, CANNOT_TELL, NOT_PLAYABLE. */
  code: Scalars['String']['output'];
  /** The answer. */
  decision: AccessDecision;
  /** Where to get what is missing. */
  getItUrl?: Maybe<Scalars['String']['output']>;
  /** The rule as one sentence; null when there is no gate. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The tree with a tick for every node: {kind, passed: true|false|null, text, needed, held, chainId, contract, children}. */
  trace?: Maybe<Scalars['JSON']['output']>;
};

/** The answer to: may this person watch? */
export type AccessDecision =
  /** Yes. */
  | 'ALLOW'
  /** No, and the trace says what is missing. */
  | 'DENY'
  /** Cannot tell now: a chain does not answer. Try again; it is not a refusal. */
  | 'UNKNOWN';

export type Account = {
  __typename?: 'Account';
  /** Tokens that this tenant's gates name and the person's wallets hold; only for the person. */
  holdings?: Maybe<Array<Holding>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** At least so many of these. */
export type AtLeastInput = {
  /** 1 to the number of rules. */
  count: Scalars['Int']['input'];
  /** 2 to 20. */
  of: Array<RuleInput>;
};

/** A chain that this server reads, from its configuration. */
export type Chain = {
  __typename?: 'Chain';
  /** Unit of the chain's own coin, for example POL. */
  currency: Scalars['String']['output'];
  /** Height last seen; null when no endpoint answers. */
  head?: Maybe<Scalars['BigInt']['output']>;
  /** EIP-155 chain id. */
  id: Scalars['Int']['output'];
  /** For people, for example Polygon. */
  name: Scalars['String']['output'];
  /** Whether an endpoint answers. */
  reachable: Scalars['Boolean']['output'];
};

/** A token contract as it describes itself; unauthenticated text. */
export type ContractInfo = {
  __typename?: 'ContractInfo';
  /** EIP-55. */
  address: Scalars['String']['output'];
  /** The chain. */
  chainId: Scalars['Int']['output'];
  /** ERC-20 only. */
  decimals?: Maybe<Scalars['Int']['output']>;
  /** As the contract says. */
  name?: Maybe<Scalars['String']['output']>;
  /** erc20, erc721, erc1155 by ERC-165 and by trial; null when it is none of them. */
  standard?: Maybe<Scalars['String']['output']>;
  /** As the contract says. */
  symbol?: Maybe<Scalars['String']['output']>;
};

/** The contract, or why not: BAD_ADDRESS, CHAIN_NOT_CONFIGURED, NOT_A_CONTRACT, CANNOT_TELL. */
export type ContractInfoResult = ContractInfo | Refusal;

/** An amount of a token (ERC-20). */
export type Erc20Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: Scalars['Int']['input'];
  /** The token. */
  contract: Scalars['String']['input'];
  /** What people call it; taken from the contract when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How much at least, in base units. */
  minimum: Scalars['BigInt']['input'];
};

/** NFTs of one collection (ERC-721). */
export type Erc721Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: Scalars['Int']['input'];
  /** The collection. */
  contract: Scalars['String']['input'];
  /** What people call it; taken from the contract when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How many at least; not together with tokenIds. 1 when left out. */
  minimum?: InputMaybe<Scalars['BigInt']['input']>;
  /** One of these ids, 1 to 100, instead of any. */
  tokenIds?: InputMaybe<Array<Scalars['BigInt']['input']>>;
};

/** Units of multi-tokens (ERC-1155). */
export type Erc1155Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: Scalars['Int']['input'];
  /** The contract. */
  contract: Scalars['String']['input'];
  /** What people call it; taken from the contract when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How many units at least; 1 when left out. */
  minimum?: InputMaybe<Scalars['BigInt']['input']>;
  /** 1 to 100 ids; holding enough of one of them passes. */
  tokenIds: Array<Scalars['BigInt']['input']>;
};

/** A named rule that says who may watch. */
export type Gate = {
  __typename?: 'Gate';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where a person can get what is missing. */
  getItUrl?: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** For the tenant's people. */
  name: Scalars['String']['output'];
  /** The rule tree as JSON, in the shape of RuleInput. */
  rule: Scalars['JSON']['output'];
  /** The rule as one sentence a viewer can read. */
  sentence: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** How many videos use it. */
  videoCount: Scalars['Int']['output'];
};

/** A page of gates. */
export type GateConnection = {
  __typename?: 'GateConnection';
  /** Newest first. */
  edges: Array<GateEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A gate in a list. */
export type GateEdge = {
  __typename?: 'GateEdge';
  /** Opaque place in the list. */
  cursor: Scalars['String']['output'];
  /** The gate. */
  node: Gate;
};

/** A new or changed gate. */
export type GateInput = {
  /** https address where a person can get what is missing. */
  getItUrl?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Who may watch. */
  rule: RuleInput;
};

/** The gate as it now is, or why not: NOT_FOUND, BAD_RULE (the message names the node), CHAIN_NOT_CONFIGURED, NOT_A_CONTRACT, WRONG_STANDARD, CANNOT_TELL, IN_USE, BAD_INPUT. */
export type GateResult = Gate | Refusal;

/** Who would pass, and why. */
export type GateTest = {
  __typename?: 'GateTest';
  /** One sentence. */
  because: Scalars['String']['output'];
  /** Blocks at which the chains were read. */
  blocks: Array<ReadBlock>;
  /** ALLOW, DENY or UNKNOWN. */
  decision: AccessDecision;
  /** How long the reading took, milliseconds. */
  tookMs: Scalars['Float']['output'];
  /** The tree with a tick for every node. */
  trace: Scalars['JSON']['output'];
};

/** The test, or why not: the codes of GateResult, and BAD_ADDRESS. */
export type GateTestResult = GateTest | Refusal;

/** A token that opens something here. */
export type Holding = {
  __typename?: 'Holding';
  /** How much the wallets hold together, in base units; null when the chain does not answer. */
  amount?: Maybe<Scalars['BigInt']['output']>;
  /** The chain. */
  chainId: Scalars['Int']['output'];
  /** For people. */
  chainName: Scalars['String']['output'];
  /** The contract. */
  contract: Scalars['String']['output'];
  /** Decimals for showing the amount. */
  decimals: Scalars['Int']['output'];
  /** Gates of this tenant that name it. */
  gates: Array<Gate>;
  /** What people call it. */
  label: Scalars['String']['output'];
  /** erc20, erc721 or erc1155. */
  standard: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a gate; every contract is looked up first. Needs gates:write. */
  createGate: GateResult;
  /** Takes a gate away when no video uses it; needs gates:write. */
  deleteGate: GateResult;
  /** Gives the lease back. True even when it had ended. */
  endPlayback: Scalars['Boolean']['output'];
  /** Makes the lease longer; the gate is asked again when its answer is old. */
  renewPlayback: PlaybackResult;
  /** Puts a gate before a video, or takes it off with null; needs gates:write. */
  setVideoGate: VideoGateResult;
  /** Asks the gate and, if it opens, makes a lease. deviceId is the app's own random id for this device, 8 to 64 characters. */
  startPlayback: PlaybackResult;
  /** Changes a gate; people who no longer pass stop within seconds. Needs gates:write. */
  updateGate: GateResult;
};


export type MutationCreateGateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GateInput;
};


export type MutationDeleteGateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndPlaybackArgs = {
  leaseId: Scalars['ID']['input'];
};


export type MutationRenewPlaybackArgs = {
  leaseId: Scalars['ID']['input'];
};


export type MutationSetVideoGateArgs = {
  gateId?: InputMaybe<Scalars['ID']['input']>;
  videoId: Scalars['ID']['input'];
};


export type MutationStartPlaybackArgs = {
  deviceId: Scalars['String']['input'];
  videoId: Scalars['ID']['input'];
};


export type MutationUpdateGateArgs = {
  id: Scalars['ID']['input'];
  input: GateInput;
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

/** Not let in: the access says why. */
export type PlaybackDenied = {
  __typename?: 'PlaybackDenied';
  /** DENY or UNKNOWN, explained. */
  access: Access;
};

/** The right to watch one video on one device for a short time. */
export type PlaybackLease = {
  __typename?: 'PlaybackLease';
  /** Where to POST beacons. */
  beacons: Scalars['String']['output'];
  /** Server-sent events that tell when the lease ends and why. */
  events: Scalars['String']['output'];
  /** Renew before. */
  expiresAt: Scalars['DateTime']['output'];
  /** HLS master playlist. */
  hls: Scalars['String']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** How often to renew, milliseconds. */
  renewAfterMs: Scalars['Int']['output'];
  /** WebVTT of thumbnails; null until made. */
  storyboard?: Maybe<Scalars['String']['output']>;
  /** Goes into the Authorization header as Bearer on every request to the edge; never into an address. */
  token: Scalars['String']['output'];
  /** Identifies this session of watching in beacons. */
  viewId: Scalars['ID']['output'];
};

/** The lease, or the reason, or why not: NOT_FOUND, NOT_PLAYABLE, TOO_MANY_STREAMS, LEASE_ENDED, BAD_INPUT. */
export type PlaybackResult = PlaybackDenied | PlaybackLease | Refusal;

export type Query = {
  __typename?: 'Query';
  /** Chains that gates may name. */
  chains: Array<Chain>;
  /** What a contract says of itself on a chain, to fill the gate builder: null parts where it does not say. */
  contractInfo: ContractInfoResult;
  /** One gate of the tenant; null when there is none. Needs gates:read. */
  gate?: Maybe<Gate>;
  /** The tenant's gates, newest first; needs gates:read. */
  gates: GateConnection;
  /** Tries a rule for a wallet without saving anything; needs gates:read. */
  testRule: GateTestResult;
};


export type QueryContractInfoArgs = {
  address: Scalars['String']['input'];
  chainId: Scalars['Int']['input'];
};


export type QueryGateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTestRuleArgs = {
  rule: RuleInput;
  wallet: Scalars['String']['input'];
};

/** A block at which a chain was read. */
export type ReadBlock = {
  __typename?: 'ReadBlock';
  /** The chain. */
  chainId: Scalars['Int']['output'];
  /** Its hash. */
  hash: Scalars['String']['output'];
  /** Its height. */
  number: Scalars['BigInt']['output'];
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

/** One node of a rule tree: exactly one field is set. At most 50 nodes, at most 6 deep. */
export type RuleInput = {
  /** Every one of these, 1 to 20. */
  all?: InputMaybe<Array<RuleInput>>;
  /** At least one of these, 1 to 20. */
  any?: InputMaybe<Array<RuleInput>>;
  /** At least `count` of these. */
  atLeast?: InputMaybe<AtLeastInput>;
  /** Holds enough of a token. */
  erc20?: InputMaybe<Erc20Input>;
  /** Holds NFTs of a collection, or one of certain ids. */
  erc721?: InputMaybe<Erc721Input>;
  /** Holds enough units of one of certain ids. */
  erc1155?: InputMaybe<Erc1155Input>;
  /** The opposite of this. */
  not?: InputMaybe<RuleInput>;
};

export type Tenant = {
  __typename?: 'Tenant';
  /** Chains that gates may name. */
  chains: Array<Chain>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

export type Video = {
  __typename?: 'Video';
  /** Whether the caller may watch, explained. */
  access?: Maybe<Access>;
  /** The gate before it; null when it is open. */
  gate?: Maybe<Gate>;
  /** Whether there is a gate at all; cheap, for lists. */
  gated: Scalars['Boolean']['output'];
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** The video, or why not: NOT_FOUND, GATE_NOT_FOUND. */
export type VideoGateResult = Refusal | Video;



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
  Gate: Gate;
  Tenant: Tenant;
  Video: Video;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Gate:
    ( { __typename: 'Gate' }
    & GraphQLRecursivePick<FederationTypes['Gate'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  Video:
    ( { __typename: 'Video' }
    & GraphQLRecursivePick<FederationTypes['Video'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ContractInfoResult:
    | ( ContractInfoModel )
    | ( Refused )
  ;
  GateResult:
    | ( GateModel )
    | ( Refused )
  ;
  GateTestResult:
    | ( GateTestModel )
    | ( Refused )
  ;
  PlaybackResult:
    | ( Denied )
    | ( LeaseView )
    | ( Refused )
  ;
  VideoGateResult:
    | ( Refused )
    | ( VideoReference )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<Decision>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessDecision: AccessDecision;
  Account: ResolverTypeWrapper<AccountReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AtLeastInput: AtLeastInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Chain: ResolverTypeWrapper<ChainView>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContractInfo: ResolverTypeWrapper<ContractInfoModel>;
  ContractInfoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContractInfoResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Erc20Input: Erc20Input;
  Erc721Input: Erc721Input;
  Erc1155Input: Erc1155Input;
  Gate: ResolverTypeWrapper<GateModel>;
  GateConnection: ResolverTypeWrapper<GatePage>;
  GateEdge: ResolverTypeWrapper<Omit<GateEdge, 'node'> & { node: ResolversTypes['Gate'] }>;
  GateInput: GateInput;
  GateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GateResult']>;
  GateTest: ResolverTypeWrapper<GateTestModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GateTestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GateTestResult']>;
  Holding: ResolverTypeWrapper<HoldingModel>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaybackDenied: ResolverTypeWrapper<Denied>;
  PlaybackLease: ResolverTypeWrapper<LeaseView>;
  PlaybackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaybackResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadBlock: ResolverTypeWrapper<ReadBlockModel>;
  Refusal: ResolverTypeWrapper<Refused>;
  RuleInput: RuleInput;
  Tenant: ResolverTypeWrapper<TenantReference>;
  Video: ResolverTypeWrapper<VideoReference>;
  VideoGateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VideoGateResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Decision;
  String: Scalars['String']['output'];
  Account: AccountReference;
  ID: Scalars['ID']['output'];
  AtLeastInput: AtLeastInput;
  Int: Scalars['Int']['output'];
  BigInt: Scalars['BigInt']['output'];
  Chain: ChainView;
  Boolean: Scalars['Boolean']['output'];
  ContractInfo: ContractInfoModel;
  ContractInfoResult: ResolversUnionTypes<ResolversParentTypes>['ContractInfoResult'];
  DateTime: Scalars['DateTime']['output'];
  Erc20Input: Erc20Input;
  Erc721Input: Erc721Input;
  Erc1155Input: Erc1155Input;
  Gate: GateModel;
  GateConnection: GatePage;
  GateEdge: Omit<GateEdge, 'node'> & { node: ResolversParentTypes['Gate'] };
  GateInput: GateInput;
  GateResult: ResolversUnionTypes<ResolversParentTypes>['GateResult'];
  GateTest: GateTestModel;
  Float: Scalars['Float']['output'];
  GateTestResult: ResolversUnionTypes<ResolversParentTypes>['GateTestResult'];
  Holding: HoldingModel;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PlaybackDenied: Denied;
  PlaybackLease: LeaseView;
  PlaybackResult: ResolversUnionTypes<ResolversParentTypes>['PlaybackResult'];
  Query: Record<PropertyKey, never>;
  ReadBlock: ReadBlockModel;
  Refusal: Refused;
  RuleInput: RuleInput;
  Tenant: TenantReference;
  Video: VideoReference;
  VideoGateResult: ResolversUnionTypes<ResolversParentTypes>['VideoGateResult'];
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['ReadBlock']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  getItUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  holdings?: Resolver<Maybe<Array<ResolversTypes['Holding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractInfo'] = ResolversParentTypes['ContractInfo']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decimals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractInfoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractInfoResult'] = ResolversParentTypes['ContractInfoResult']> = {
  __resolveType: TypeResolveFn<'ContractInfo' | 'Refusal', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate'], FederationReferenceType extends FederationReferenceTypes['Gate'] = FederationReferenceTypes['Gate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  getItUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  videoCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateConnection'] = ResolversParentTypes['GateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateEdge'] = ResolversParentTypes['GateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
};

export type GateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateResult'] = ResolversParentTypes['GateResult']> = {
  __resolveType: TypeResolveFn<'Gate' | 'Refusal', ParentType, ContextType>;
};

export type GateTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateTest'] = ResolversParentTypes['GateTest']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['ReadBlock']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  tookMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateTestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateTestResult'] = ResolversParentTypes['GateTestResult']> = {
  __resolveType: TypeResolveFn<'GateTest' | 'Refusal', ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  amount?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chainName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['Gate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createGate?: Resolver<ResolversTypes['GateResult'], ParentType, ContextType, RequireFields<MutationCreateGateArgs, 'input'>>;
  deleteGate?: Resolver<ResolversTypes['GateResult'], ParentType, ContextType, RequireFields<MutationDeleteGateArgs, 'id'>>;
  endPlayback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndPlaybackArgs, 'leaseId'>>;
  renewPlayback?: Resolver<ResolversTypes['PlaybackResult'], ParentType, ContextType, RequireFields<MutationRenewPlaybackArgs, 'leaseId'>>;
  setVideoGate?: Resolver<ResolversTypes['VideoGateResult'], ParentType, ContextType, RequireFields<MutationSetVideoGateArgs, 'videoId'>>;
  startPlayback?: Resolver<ResolversTypes['PlaybackResult'], ParentType, ContextType, RequireFields<MutationStartPlaybackArgs, 'deviceId' | 'videoId'>>;
  updateGate?: Resolver<ResolversTypes['GateResult'], ParentType, ContextType, RequireFields<MutationUpdateGateArgs, 'id' | 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaybackDeniedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackDenied'] = ResolversParentTypes['PlaybackDenied']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaybackLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackLease'] = ResolversParentTypes['PlaybackLease']> = {
  beacons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hls?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renewAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storyboard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaybackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackResult'] = ResolversParentTypes['PlaybackResult']> = {
  __resolveType: TypeResolveFn<'PlaybackDenied' | 'PlaybackLease' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  contractInfo?: Resolver<ResolversTypes['ContractInfoResult'], ParentType, ContextType, RequireFields<QueryContractInfoArgs, 'address' | 'chainId'>>;
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType, RequireFields<QueryGateArgs, 'id'>>;
  gates?: Resolver<ResolversTypes['GateConnection'], ParentType, ContextType, RequireFields<QueryGatesArgs, 'first'>>;
  testRule?: Resolver<ResolversTypes['GateTestResult'], ParentType, ContextType, RequireFields<QueryTestRuleArgs, 'rule' | 'wallet'>>;
};

export type ReadBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadBlock'] = ResolversParentTypes['ReadBlock']> = {
  chainId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VideoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video'], FederationReferenceType extends FederationReferenceTypes['Video'] = FederationReferenceTypes['Video']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Video']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  gated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VideoGateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoGateResult'] = ResolversParentTypes['VideoGateResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Video', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Chain?: ChainResolvers<ContextType>;
  ContractInfo?: ContractInfoResolvers<ContextType>;
  ContractInfoResult?: ContractInfoResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Gate?: GateResolvers<ContextType>;
  GateConnection?: GateConnectionResolvers<ContextType>;
  GateEdge?: GateEdgeResolvers<ContextType>;
  GateResult?: GateResultResolvers<ContextType>;
  GateTest?: GateTestResolvers<ContextType>;
  GateTestResult?: GateTestResultResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaybackDenied?: PlaybackDeniedResolvers<ContextType>;
  PlaybackLease?: PlaybackLeaseResolvers<ContextType>;
  PlaybackResult?: PlaybackResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadBlock?: ReadBlockResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoGateResult?: VideoGateResultResolvers<ContextType>;
};

