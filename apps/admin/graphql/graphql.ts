/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The answer to: may this person watch? */
export type AccessDecision =
  /** Yes. */
  | 'ALLOW'
  /** No, and the trace says what is missing. */
  | 'DENY'
  /** Cannot tell now: a chain does not answer. Try again; it is not a refusal. */
  | 'UNKNOWN';

/** Where an asset is on its way. Every asset ends ready or errored. */
export type AssetState =
  /** Taken away. */
  | 'deleted'
  /** The ladder is being made; nothing can be played yet. */
  | 'encoding'
  /** It ended with an error that says what to do. */
  | 'errored'
  /** Something can be played; the rest of the ladder is being made. */
  | 'playable'
  /** The file is being looked at. */
  | 'probing'
  /** Everything is made. */
  | 'ready'
  /** All bytes are here and wait for a worker. */
  | 'uploaded'
  /** Bytes are arriving. */
  | 'uploading';

/** At least so many of these. */
export type AtLeastInput = {
  /** 1 to the number of rules. */
  count: number;
  /** 2 to 20. */
  of: Array<RuleInput>;
};

/** A new or changed collection. */
export type CollectionInput = {
  /** At most 5,000 characters. */
  description?: string | null | undefined;
  /** collection, series or course. */
  kind?: string | null | undefined;
  /** 1 to 200 characters. */
  title: string;
};

/** A new key. */
export type CreateApiKeyInput = {
  /** Optional end. */
  expiresAt?: string | null | undefined;
  /** 1 to 80 characters. */
  name: string;
  /** At least one permission that the caller also has. */
  scopes: Array<string>;
};

/** A new tenant. */
export type CreateTenantInput = {
  /** 1 to 80 characters. */
  name: string;
  /** 3 to 40 characters: a-z, 0-9 and inner hyphens; unique on this server. */
  slug: string;
};

/** A file to bring. */
export type CreateUploadInput = {
  /** As the browser says, for example video/mp4. */
  contentType?: string | null | undefined;
  /** 1 to 255 characters; shown, never used as a path. */
  fileName: string;
  /** Exact length in bytes, 1 or more. */
  sizeBytes: string;
  /** The video it is for; a playable file is replaced when the new one is playable. */
  videoId: string;
};

/** A new video, still without a file. */
export type CreateVideoInput = {
  /** At most 5,000 characters. */
  description?: string | null | undefined;
  /** At most 20 tags of 1 to 40 characters; kept in lower case. */
  tags?: Array<string> | null | undefined;
  /** 1 to 200 characters. */
  title: string;
};

/** An amount of a token (ERC-20). */
export type Erc20Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: number;
  /** The token. */
  contract: string;
  /** What people call it; taken from the contract when left out. */
  label?: string | null | undefined;
  /** How much at least, in base units. */
  minimum: string;
};

/** NFTs of one collection (ERC-721). */
export type Erc721Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: number;
  /** The collection. */
  contract: string;
  /** What people call it; taken from the contract when left out. */
  label?: string | null | undefined;
  /** How many at least; not together with tokenIds. 1 when left out. */
  minimum?: string | null | undefined;
  /** One of these ids, 1 to 100, instead of any. */
  tokenIds?: Array<string> | null | undefined;
};

/** Units of multi-tokens (ERC-1155). */
export type Erc1155Input = {
  /** EIP-155 chain id, one of the configured. */
  chainId: number;
  /** The contract. */
  contract: string;
  /** What people call it; taken from the contract when left out. */
  label?: string | null | undefined;
  /** How many units at least; 1 when left out. */
  minimum?: string | null | undefined;
  /** 1 to 100 ids; holding enough of one of them passes. */
  tokenIds: Array<string>;
};

/** A new or changed gate. */
export type GateInput = {
  /** https address where a person can get what is missing. */
  getItUrl?: string | null | undefined;
  /** 1 to 80 characters. */
  name: string;
  /** Who may watch. */
  rule: RuleInput;
};

/** E-mail and password. */
export type PasswordSignInInput = {
  /** The account's e-mail. */
  email: string;
  /** At most 256 characters. */
  password: string;
};

/** A new operator account. */
export type RegisterInput = {
  /** 1 to 80 characters. */
  displayName: string;
  /** An e-mail that no account has yet. */
  email: string;
  /** At least 12 characters, at most 256, and not a commonly used one. */
  password: string;
};

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

/** One node of a rule tree: exactly one field is set. At most 50 nodes, at most 6 deep. */
export type RuleInput = {
  /** Every one of these, 1 to 20. */
  all?: Array<RuleInput> | null | undefined;
  /** At least one of these, 1 to 20. */
  any?: Array<RuleInput> | null | undefined;
  /** At least `count` of these. */
  atLeast?: AtLeastInput | null | undefined;
  /** Holds enough of a token. */
  erc20?: Erc20Input | null | undefined;
  /** Holds NFTs of a collection, or one of certain ids. */
  erc721?: Erc721Input | null | undefined;
  /** Holds enough units of one of certain ids. */
  erc1155?: Erc1155Input | null | undefined;
  /** The opposite of this. */
  not?: RuleInput | null | undefined;
};

/** What to change; what is left out stays. */
export type UpdateVideoInput = {
  /** At most 5,000 characters. */
  description?: string | null | undefined;
  /** The video. */
  id: string;
  /** Whether people without access may see the poster. */
  posterPublic?: boolean | null | undefined;
  /** At most 20 tags of 1 to 40 characters. */
  tags?: Array<string> | null | undefined;
  /** 1 to 200 characters. */
  title?: string | null | undefined;
};

/** Narrows the console's library. */
export type VideoFilter = {
  /** Only videos whose file is in one of these states, for example errored. */
  assetState?: Array<string> | null | undefined;
  /** Words to look for in title, description and tags; small typing mistakes are forgiven. */
  search?: string | null | undefined;
  /** Only videos with this tag. */
  tag?: string | null | undefined;
  /** Only these kinds of visibility. */
  visibility?: Array<Visibility> | null | undefined;
};

/** Who can find a video. Watching is decided by the gate, not by this. */
export type Visibility =
  /** Only members of the tenant. */
  | 'draft'
  /** In the catalogue and in search. */
  | 'public'
  /** Becomes public at publishAt. */
  | 'scheduled'
  /** Whoever has the address. */
  | 'unlisted';

/** Which wallet wants to sign in. */
export type WalletChallengeInput = {
  /** EIP-55 address. */
  address: string;
  /** EIP-155 chain id the wallet is on. */
  chainId: number;
  /** Which app asks: its origin, which must be one the operator has listed. */
  origin: string;
};

/** A signed challenge. */
export type WalletSignInInput = {
  /** The text exactly as signed. */
  message: string;
  /** 0x and hex, at most 8 KiB. */
  signature: string;
};

export type SessionListQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionListQuery = { sessions: Array<{ id: string, method: string, userAgent: string, createdAt: string, lastSeenAt: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Session', id: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type CollectionListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CollectionListQuery = { collections: { edges: Array<{ node: { id: string, title: string, kind: string, videoCount: number, createdAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CollectionPageQueryVariables = Exact<{
  id: string;
}>;


export type CollectionPageQuery = { collection: { id: string, title: string, description: string, kind: string, videoCount: number, videos: { edges: Array<{ node: { id: string, title: string, visibility: Visibility, durationMs: number | null, asset: { id: string, poster: string | null } | null } }> } } | null };

export type VideoChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type VideoChoicesQuery = { videos: { edges: Array<{ node: { id: string, title: string, visibility: Visibility, durationMs: number | null, asset: { id: string, poster: string | null } | null } }> } };

export type CreateCollectionMutationVariables = Exact<{
  input: CollectionInput;
}>;


export type CreateCollectionMutation = { createCollection:
    | { __typename: 'Collection', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type UpdateCollectionMutationVariables = Exact<{
  id: string;
  input: CollectionInput;
}>;


export type UpdateCollectionMutation = { updateCollection:
    | { __typename: 'Collection', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SetCollectionVideosMutationVariables = Exact<{
  id: string;
  videoIds: Array<string> | string;
}>;


export type SetCollectionVideosMutation = { setCollectionVideos:
    | { __typename: 'Collection', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DeleteCollectionMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCollectionMutation = { deleteCollection:
    | { __typename: 'Collection', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ApiKeyListQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeyListQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, scopes: Array<string>, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'CreatedApiKey', secret: string, apiKey: { id: string, name: string, prefix: string } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKey', id: string, revokedAt: string | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type GateListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GateListQuery = { gates: { edges: Array<{ node: { id: string, name: string, sentence: string, videoCount: number, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GatePageQueryVariables = Exact<{
  id: string;
}>;


export type GatePageQuery = { gate: { id: string, name: string, rule: unknown, sentence: string, getItUrl: string | null, videoCount: number, createdAt: string, updatedAt: string } | null };

export type ChainChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainChoicesQuery = { chains: Array<{ id: number, name: string, currency: string, reachable: boolean }> };

export type LookUpContractQueryVariables = Exact<{
  chainId: number;
  address: string;
}>;


export type LookUpContractQuery = { contractInfo:
    | { __typename: 'ContractInfo', chainId: number, address: string, standard: string | null, name: string | null, symbol: string | null, decimals: number | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type TestRuleQueryVariables = Exact<{
  rule: RuleInput;
  wallet: string;
}>;


export type TestRuleQuery = { testRule:
    | { __typename: 'GateTest', decision: AccessDecision, because: string, trace: unknown, tookMs: number, blocks: Array<{ chainId: number, number: string }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CreateGateMutationVariables = Exact<{
  input: GateInput;
  key?: string | null | undefined;
}>;


export type CreateGateMutation = { createGate:
    | { __typename: 'Gate', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type UpdateGateMutationVariables = Exact<{
  id: string;
  input: GateInput;
}>;


export type UpdateGateMutation = { updateGate:
    | { __typename: 'Gate', id: string, sentence: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DeleteGateMutationVariables = Exact<{
  id: string;
}>;


export type DeleteGateMutation = { deleteGate:
    | { __typename: 'Gate', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type LibraryPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: VideoFilter | null | undefined;
}>;


export type LibraryPageQuery = { videos: { edges: Array<{ cursor: string, node: { id: string, title: string, visibility: Visibility, publishAt: string | null, durationMs: number | null, tags: Array<string>, createdAt: string, gated: boolean, viewCount: number, gate: { id: string, name: string } | null, asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, poster: string | null, fileName: string, error: { code: string, message: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type LibraryVideoFragment = { id: string, title: string, visibility: Visibility, publishAt: string | null, durationMs: number | null, tags: Array<string>, createdAt: string, gated: boolean, viewCount: number, gate: { id: string, name: string } | null, asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, poster: string | null, fileName: string, error: { code: string, message: string } | null } | null };

export type LibraryCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryCountsQuery = { videoCounts: Array<{ kind: string, count: number }> };

export type AssetChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AssetChangesSubscription = { assetChanged: { videoId: string, asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, durationMs: number | null, error: { code: string, message: string } | null } } };

export type MemberListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MemberListQuery = { members: { edges: Array<{ node: { role: Role, createdAt: string, account: { id: string, displayName: string, email: string | null, wallets: Array<{ address: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddMemberMutationVariables = Exact<{
  email: string;
  role: Role;
}>;


export type AddMemberMutation = { addMember:
    | { __typename: 'Membership', role: Role }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ChangeMemberRoleMutationVariables = Exact<{
  accountId: string;
  role: Role;
}>;


export type ChangeMemberRoleMutation = { changeMemberRole:
    | { __typename: 'Membership', role: Role }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RemoveMemberMutationVariables = Exact<{
  accountId: string;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'Membership', role: Role }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type OverviewFiguresQueryVariables = Exact<{
  days: number;
}>;


export type OverviewFiguresQuery = { tenant: { id: string, overview: { from: string, to: string, totals: { views: number, viewers: number, watchTimeMs: string, live: number, startupP50Ms: number | null, startupP95Ms: number | null, rebufferRatio: number | null, refusals: number, failures: number }, previous: { views: number, viewers: number, watchTimeMs: string, live: number, startupP50Ms: number | null, startupP95Ms: number | null, rebufferRatio: number | null, refusals: number, failures: number }, series: Array<{ day: string, views: number, watchTimeMs: string, refusals: number, failures: number }>, topVideos: Array<{ views: number, watchTimeMs: string, video: { id: string, title: string, durationMs: number | null, asset: { id: string, poster: string | null } | null } }> } | null, storage: { usedBytes: string, reservedBytes: string, limitBytes: string } | null } | null };

export type OverviewTotalsFragment = { views: number, viewers: number, watchTimeMs: string, live: number, startupP50Ms: number | null, startupP95Ms: number | null, rebufferRatio: number | null, refusals: number, failures: number };

export type FirstStepsQueryVariables = Exact<{
  keys: boolean;
  members: boolean;
}>;


export type FirstStepsQuery = { videoCounts: Array<{ kind: string, count: number }>, gates: { edges: Array<{ node: { id: string, videoCount: number } }> }, apiKeys?: Array<{ id: string }>, members?: { edges: Array<{ node: { role: Role } }> } };

export type NeedsAttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsAttentionQuery = { videos: { edges: Array<{ node: { id: string, title: string, asset: { id: string, error: { message: string, remedy: string } | null } | null } }> } };

export type SignInWithPasswordMutationVariables = Exact<{
  input: PasswordSignInInput;
}>;


export type SignInWithPasswordMutation = { signInWithPassword:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string }
   };

export type WalletChallengeForMutationVariables = Exact<{
  input: WalletChallengeInput;
}>;


export type WalletChallengeForMutation = { walletChallenge:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'WalletChallenge', message: string }
   };

export type SignInWithWalletMutationVariables = Exact<{
  input: WalletSignInInput;
}>;


export type SignInWithWalletMutation = { signInWithWallet:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { permissions: Array<string>, account: { id: string, displayName: string, email: string | null, wallets: Array<{ caip10: string, address: string }> }, memberships: Array<{ role: Role, tenant: { id: string, slug: string, name: string } }> } | null };

export type StorageUseQueryVariables = Exact<{ [key: string]: never; }>;


export type StorageUseQuery = { tenant: { id: string, storage: { usedBytes: string, reservedBytes: string, limitBytes: string } | null } | null };

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
}>;


export type CreateTenantMutation = { createTenant:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Tenant', id: string, slug: string, name: string }
   };

export type CreateVideoMutationVariables = Exact<{
  input: CreateVideoInput;
  key?: string | null | undefined;
}>;


export type CreateVideoMutation = { createVideo:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Video', id: string, title: string }
   };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
  key?: string | null | undefined;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Upload', id: string, endpoint: string, url: string, token: string, expiresAt: string, asset: { id: string } }
   };

export type FinishUploadMutationVariables = Exact<{
  id: string;
}>;


export type FinishUploadMutation = { finishUpload:
    | { __typename: 'Asset', id: string, state: AssetState }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CancelUploadMutationVariables = Exact<{
  id: string;
}>;


export type CancelUploadMutation = { cancelUpload:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Upload', id: string, state: string }
   };

export type UploadAgainQueryVariables = Exact<{
  id: string;
}>;


export type UploadAgainQuery = { upload: { id: string, endpoint: string, url: string, token: string, state: string } | null };

export type PendingUploadsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingUploadsQuery = { pendingUploads: Array<{ id: string, fileName: string, sizeBytes: string, state: string, expiresAt: string, asset: { id: string } }> };

export type AssetProgressQueryVariables = Exact<{
  id: string;
}>;


export type AssetProgressQuery = { asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, error: { code: string, message: string, remedy: string } | null } | null };

export type UpdateVideoMutationVariables = Exact<{
  input: UpdateVideoInput;
}>;


export type UpdateVideoMutation = { updateVideo:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Video', id: string }
   };

export type SetVisibilityMutationVariables = Exact<{
  id: string;
  visibility: Visibility;
  publishAt?: string | null | undefined;
}>;


export type SetVisibilityMutation = { setVisibility:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Video', id: string, visibility: Visibility, publishAt: string | null }
   };

export type DeleteVideoMutationVariables = Exact<{
  id: string;
}>;


export type DeleteVideoMutation = { deleteVideo:
    | { __typename: 'DeletedVideo', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SetVideoGateMutationVariables = Exact<{
  videoId: string;
  gateId?: string | null | undefined;
}>;


export type SetVideoGateMutation = { setVideoGate:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Video', id: string }
   };

export type RetryAssetMutationVariables = Exact<{
  id: string;
}>;


export type RetryAssetMutation = { retryAsset:
    | { __typename: 'Asset', id: string, state: AssetState }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type StartPreviewMutationVariables = Exact<{
  videoId: string;
  deviceId: string;
}>;


export type StartPreviewMutation = { startPlayback:
    | { __typename: 'PlaybackDenied', access: { decision: AccessDecision, because: string, code: string } }
    | { __typename: 'PlaybackLease', id: string, token: string, hls: string, renewAfterMs: number, expiresAt: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RenewPreviewMutationVariables = Exact<{
  leaseId: string;
}>;


export type RenewPreviewMutation = { renewPlayback:
    | { __typename: 'PlaybackDenied', access: { because: string } }
    | { __typename: 'PlaybackLease', id: string, token: string, renewAfterMs: number }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type EndPreviewMutationVariables = Exact<{
  leaseId: string;
}>;


export type EndPreviewMutation = { endPlayback: boolean };

export type VideoPageQueryVariables = Exact<{
  id: string;
}>;


export type VideoPageQuery = { video: { id: string, title: string, description: string, tags: Array<string>, visibility: Visibility, publishAt: string | null, publishedAt: string | null, durationMs: number | null, posterPublic: boolean, createdAt: string, updatedAt: string, viewCount: number, gate: { id: string, name: string, sentence: string } | null, collections: Array<{ id: string, title: string }>, asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, durationMs: number | null, width: number | null, height: number | null, frameRate: number | null, sizeBytes: string, fileName: string, poster: string | null, createdAt: string, renditions: Array<{ name: string, kind: string, width: number | null, height: number | null, frameRate: number | null, codecs: string, peakBps: number, averageBps: number, sizeBytes: string }>, oddities: Array<{ code: string, message: string }>, error: { code: string, message: string, remedy: string, detail: string | null, retryable: boolean } | null, timeline: Array<{ id: string, at: string, step: string, status: string, message: string }> } | null } | null };

export type AssetDetailsFragment = { id: string, state: AssetState, progressPercent: number, etaMs: number | null, durationMs: number | null, width: number | null, height: number | null, frameRate: number | null, sizeBytes: string, fileName: string, poster: string | null, createdAt: string, renditions: Array<{ name: string, kind: string, width: number | null, height: number | null, frameRate: number | null, codecs: string, peakBps: number, averageBps: number, sizeBytes: string }>, oddities: Array<{ code: string, message: string }>, error: { code: string, message: string, remedy: string, detail: string | null, retryable: boolean } | null, timeline: Array<{ id: string, at: string, step: string, status: string, message: string }> };

export type VideoFiguresQueryVariables = Exact<{
  id: string;
  days: number;
}>;


export type VideoFiguresQuery = { video: { id: string, stats: { views: number, viewers: number, watchTimeMs: string, live: number, startupP50Ms: number | null, startupP95Ms: number | null, rebufferRatio: number | null, refusals: number, failures: number } | null } | null };

export type GateChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type GateChoicesQuery = { gates: { edges: Array<{ node: { id: string, name: string, sentence: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LibraryVideoFragmentDoc = new TypedDocumentString(`
    fragment LibraryVideo on Video {
  id
  title
  visibility
  publishAt
  durationMs
  tags
  createdAt
  gated
  gate {
    id
    name
  }
  viewCount
  asset {
    id
    state
    progressPercent
    etaMs
    poster
    fileName
    error {
      code
      message
    }
  }
}
    `, {"fragmentName":"LibraryVideo"}) as unknown as TypedDocumentString<LibraryVideoFragment, unknown>;
export const OverviewTotalsFragmentDoc = new TypedDocumentString(`
    fragment OverviewTotals on VideoStats {
  views
  viewers
  watchTimeMs
  live
  startupP50Ms
  startupP95Ms
  rebufferRatio
  refusals
  failures
}
    `, {"fragmentName":"OverviewTotals"}) as unknown as TypedDocumentString<OverviewTotalsFragment, unknown>;
export const AssetDetailsFragmentDoc = new TypedDocumentString(`
    fragment AssetDetails on Asset {
  id
  state
  progressPercent
  etaMs
  durationMs
  width
  height
  frameRate
  sizeBytes
  fileName
  poster
  createdAt
  renditions {
    name
    kind
    width
    height
    frameRate
    codecs
    peakBps
    averageBps
    sizeBytes
  }
  oddities {
    code
    message
  }
  error {
    code
    message
    remedy
    detail
    retryable
  }
  timeline {
    id
    at
    step
    status
    message
  }
}
    `, {"fragmentName":"AssetDetails"}) as unknown as TypedDocumentString<AssetDetailsFragment, unknown>;
export const SessionListDocument = new TypedDocumentString(`
    query SessionList {
  sessions {
    id
    method
    userAgent
    createdAt
    lastSeenAt
    current
  }
}
    `) as unknown as TypedDocumentString<SessionListQuery, SessionListQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    __typename
    ... on Session {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const CollectionListDocument = new TypedDocumentString(`
    query CollectionList($first: Int!, $after: String) {
  collections(first: $first, after: $after) {
    edges {
      node {
        id
        title
        kind
        videoCount
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionListQuery, CollectionListQueryVariables>;
export const CollectionPageDocument = new TypedDocumentString(`
    query CollectionPage($id: ID!) {
  collection(id: $id) {
    id
    title
    description
    kind
    videoCount
    videos(first: 100) {
      edges {
        node {
          id
          title
          visibility
          durationMs
          asset {
            id
            poster
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionPageQuery, CollectionPageQueryVariables>;
export const VideoChoicesDocument = new TypedDocumentString(`
    query VideoChoices($search: String) {
  videos(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        title
        visibility
        durationMs
        asset {
          id
          poster
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VideoChoicesQuery, VideoChoicesQueryVariables>;
export const CreateCollectionDocument = new TypedDocumentString(`
    mutation CreateCollection($input: CollectionInput!) {
  createCollection(input: $input) {
    __typename
    ... on Collection {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCollectionMutation, CreateCollectionMutationVariables>;
export const UpdateCollectionDocument = new TypedDocumentString(`
    mutation UpdateCollection($id: ID!, $input: CollectionInput!) {
  updateCollection(id: $id, input: $input) {
    __typename
    ... on Collection {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCollectionMutation, UpdateCollectionMutationVariables>;
export const SetCollectionVideosDocument = new TypedDocumentString(`
    mutation SetCollectionVideos($id: ID!, $videoIds: [ID!]!) {
  setCollectionVideos(id: $id, videoIds: $videoIds) {
    __typename
    ... on Collection {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetCollectionVideosMutation, SetCollectionVideosMutationVariables>;
export const DeleteCollectionDocument = new TypedDocumentString(`
    mutation DeleteCollection($id: ID!) {
  deleteCollection(id: $id) {
    __typename
    ... on Collection {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCollectionMutation, DeleteCollectionMutationVariables>;
export const ApiKeyListDocument = new TypedDocumentString(`
    query ApiKeyList {
  apiKeys {
    id
    name
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiKeyListQuery, ApiKeyListQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreatedApiKey {
      secret
      apiKey {
        id
        name
        prefix
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    __typename
    ... on ApiKey {
      id
      revokedAt
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const GateListDocument = new TypedDocumentString(`
    query GateList($first: Int!, $after: String) {
  gates(first: $first, after: $after) {
    edges {
      node {
        id
        name
        sentence
        videoCount
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GateListQuery, GateListQueryVariables>;
export const GatePageDocument = new TypedDocumentString(`
    query GatePage($id: ID!) {
  gate(id: $id) {
    id
    name
    rule
    sentence
    getItUrl
    videoCount
    createdAt
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<GatePageQuery, GatePageQueryVariables>;
export const ChainChoicesDocument = new TypedDocumentString(`
    query ChainChoices {
  chains {
    id
    name
    currency
    reachable
  }
}
    `) as unknown as TypedDocumentString<ChainChoicesQuery, ChainChoicesQueryVariables>;
export const LookUpContractDocument = new TypedDocumentString(`
    query LookUpContract($chainId: Int!, $address: String!) {
  contractInfo(chainId: $chainId, address: $address) {
    __typename
    ... on ContractInfo {
      chainId
      address
      standard
      name
      symbol
      decimals
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LookUpContractQuery, LookUpContractQueryVariables>;
export const TestRuleDocument = new TypedDocumentString(`
    query TestRule($rule: RuleInput!, $wallet: String!) {
  testRule(rule: $rule, wallet: $wallet) {
    __typename
    ... on GateTest {
      decision
      because
      trace
      blocks {
        chainId
        number
      }
      tookMs
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TestRuleQuery, TestRuleQueryVariables>;
export const CreateGateDocument = new TypedDocumentString(`
    mutation CreateGate($input: GateInput!, $key: String) {
  createGate(input: $input, idempotencyKey: $key) {
    __typename
    ... on Gate {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGateMutation, CreateGateMutationVariables>;
export const UpdateGateDocument = new TypedDocumentString(`
    mutation UpdateGate($id: ID!, $input: GateInput!) {
  updateGate(id: $id, input: $input) {
    __typename
    ... on Gate {
      id
      sentence
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateGateMutation, UpdateGateMutationVariables>;
export const DeleteGateDocument = new TypedDocumentString(`
    mutation DeleteGate($id: ID!) {
  deleteGate(id: $id) {
    __typename
    ... on Gate {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteGateMutation, DeleteGateMutationVariables>;
export const LibraryPageDocument = new TypedDocumentString(`
    query LibraryPage($first: Int!, $after: String, $filter: VideoFilter) {
  videos(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...LibraryVideo
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
  }
}
    fragment LibraryVideo on Video {
  id
  title
  visibility
  publishAt
  durationMs
  tags
  createdAt
  gated
  gate {
    id
    name
  }
  viewCount
  asset {
    id
    state
    progressPercent
    etaMs
    poster
    fileName
    error {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<LibraryPageQuery, LibraryPageQueryVariables>;
export const LibraryCountsDocument = new TypedDocumentString(`
    query LibraryCounts {
  videoCounts {
    kind
    count
  }
}
    `) as unknown as TypedDocumentString<LibraryCountsQuery, LibraryCountsQueryVariables>;
export const AssetChangesDocument = new TypedDocumentString(`
    subscription AssetChanges {
  assetChanged {
    videoId
    asset {
      id
      state
      progressPercent
      etaMs
      durationMs
      error {
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetChangesSubscription, AssetChangesSubscriptionVariables>;
export const MemberListDocument = new TypedDocumentString(`
    query MemberList($first: Int!, $after: String) {
  members(first: $first, after: $after) {
    edges {
      node {
        role
        createdAt
        account {
          id
          displayName
          email
          wallets {
            address
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MemberListQuery, MemberListQueryVariables>;
export const AddMemberDocument = new TypedDocumentString(`
    mutation AddMember($email: String!, $role: Role!) {
  addMember(email: $email, role: $role) {
    __typename
    ... on Membership {
      role
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const ChangeMemberRoleDocument = new TypedDocumentString(`
    mutation ChangeMemberRole($accountId: ID!, $role: Role!) {
  changeMemberRole(accountId: $accountId, role: $role) {
    __typename
    ... on Membership {
      role
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($accountId: ID!) {
  removeMember(accountId: $accountId) {
    __typename
    ... on Membership {
      role
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const OverviewFiguresDocument = new TypedDocumentString(`
    query OverviewFigures($days: Int!) {
  tenant {
    id
    overview(days: $days) {
      from
      to
      totals {
        ...OverviewTotals
      }
      previous {
        ...OverviewTotals
      }
      series {
        day
        views
        watchTimeMs
        refusals
        failures
      }
      topVideos {
        views
        watchTimeMs
        video {
          id
          title
          durationMs
          asset {
            id
            poster
          }
        }
      }
    }
    storage {
      usedBytes
      reservedBytes
      limitBytes
    }
  }
}
    fragment OverviewTotals on VideoStats {
  views
  viewers
  watchTimeMs
  live
  startupP50Ms
  startupP95Ms
  rebufferRatio
  refusals
  failures
}`) as unknown as TypedDocumentString<OverviewFiguresQuery, OverviewFiguresQueryVariables>;
export const FirstStepsDocument = new TypedDocumentString(`
    query FirstSteps($keys: Boolean!, $members: Boolean!) {
  videoCounts {
    kind
    count
  }
  gates(first: 1) {
    edges {
      node {
        id
        videoCount
      }
    }
  }
  apiKeys @include(if: $keys) {
    id
  }
  members(first: 2) @include(if: $members) {
    edges {
      node {
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const NeedsAttentionDocument = new TypedDocumentString(`
    query NeedsAttention {
  videos(first: 5, filter: {assetState: ["errored"]}) {
    edges {
      node {
        id
        title
        asset {
          id
          error {
            message
            remedy
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedsAttentionQuery, NeedsAttentionQueryVariables>;
export const SignInWithPasswordDocument = new TypedDocumentString(`
    mutation SignInWithPassword($input: PasswordSignInInput!) {
  signInWithPassword(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      expiresAt
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      expiresAt
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const WalletChallengeForDocument = new TypedDocumentString(`
    mutation WalletChallengeFor($input: WalletChallengeInput!) {
  walletChallenge(input: $input) {
    __typename
    ... on WalletChallenge {
      message
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WalletChallengeForMutation, WalletChallengeForMutationVariables>;
export const SignInWithWalletDocument = new TypedDocumentString(`
    mutation SignInWithWallet($input: WalletSignInInput!) {
  signInWithWallet(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      expiresAt
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithWalletMutation, SignInWithWalletMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    account {
      id
      displayName
      email
      wallets {
        caip10
        address
      }
    }
    memberships {
      role
      tenant {
        id
        slug
        name
      }
    }
    permissions
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const StorageUseDocument = new TypedDocumentString(`
    query StorageUse {
  tenant {
    id
    storage {
      usedBytes
      reservedBytes
      limitBytes
    }
  }
}
    `) as unknown as TypedDocumentString<StorageUseQuery, StorageUseQueryVariables>;
export const CreateTenantDocument = new TypedDocumentString(`
    mutation CreateTenant($input: CreateTenantInput!) {
  createTenant(input: $input) {
    __typename
    ... on Tenant {
      id
      slug
      name
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTenantMutation, CreateTenantMutationVariables>;
export const CreateVideoDocument = new TypedDocumentString(`
    mutation CreateVideo($input: CreateVideoInput!, $key: String) {
  createVideo(input: $input, idempotencyKey: $key) {
    __typename
    ... on Video {
      id
      title
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateVideoMutation, CreateVideoMutationVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!, $key: String) {
  createUpload(input: $input, idempotencyKey: $key) {
    __typename
    ... on Upload {
      id
      endpoint
      url
      token
      expiresAt
      asset {
        id
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const FinishUploadDocument = new TypedDocumentString(`
    mutation FinishUpload($id: ID!) {
  finishUpload(id: $id) {
    __typename
    ... on Asset {
      id
      state
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FinishUploadMutation, FinishUploadMutationVariables>;
export const CancelUploadDocument = new TypedDocumentString(`
    mutation CancelUpload($id: ID!) {
  cancelUpload(id: $id) {
    __typename
    ... on Upload {
      id
      state
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CancelUploadMutation, CancelUploadMutationVariables>;
export const UploadAgainDocument = new TypedDocumentString(`
    query UploadAgain($id: ID!) {
  upload(id: $id) {
    id
    endpoint
    url
    token
    state
  }
}
    `) as unknown as TypedDocumentString<UploadAgainQuery, UploadAgainQueryVariables>;
export const PendingUploadsDocument = new TypedDocumentString(`
    query PendingUploads {
  pendingUploads {
    id
    fileName
    sizeBytes
    state
    expiresAt
    asset {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PendingUploadsQuery, PendingUploadsQueryVariables>;
export const AssetProgressDocument = new TypedDocumentString(`
    query AssetProgress($id: ID!) {
  asset(id: $id) {
    id
    state
    progressPercent
    etaMs
    error {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<AssetProgressQuery, AssetProgressQueryVariables>;
export const UpdateVideoDocument = new TypedDocumentString(`
    mutation UpdateVideo($input: UpdateVideoInput!) {
  updateVideo(input: $input) {
    __typename
    ... on Video {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateVideoMutation, UpdateVideoMutationVariables>;
export const SetVisibilityDocument = new TypedDocumentString(`
    mutation SetVisibility($id: ID!, $visibility: Visibility!, $publishAt: DateTime) {
  setVisibility(id: $id, visibility: $visibility, publishAt: $publishAt) {
    __typename
    ... on Video {
      id
      visibility
      publishAt
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetVisibilityMutation, SetVisibilityMutationVariables>;
export const DeleteVideoDocument = new TypedDocumentString(`
    mutation DeleteVideo($id: ID!) {
  deleteVideo(id: $id) {
    __typename
    ... on DeletedVideo {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteVideoMutation, DeleteVideoMutationVariables>;
export const SetVideoGateDocument = new TypedDocumentString(`
    mutation SetVideoGate($videoId: ID!, $gateId: ID) {
  setVideoGate(videoId: $videoId, gateId: $gateId) {
    __typename
    ... on Video {
      id
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetVideoGateMutation, SetVideoGateMutationVariables>;
export const RetryAssetDocument = new TypedDocumentString(`
    mutation RetryAsset($id: ID!) {
  retryAsset(id: $id) {
    __typename
    ... on Asset {
      id
      state
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RetryAssetMutation, RetryAssetMutationVariables>;
export const StartPreviewDocument = new TypedDocumentString(`
    mutation StartPreview($videoId: ID!, $deviceId: String!) {
  startPlayback(videoId: $videoId, deviceId: $deviceId) {
    __typename
    ... on PlaybackLease {
      id
      token
      hls
      renewAfterMs
      expiresAt
    }
    ... on PlaybackDenied {
      access {
        decision
        because
        code
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StartPreviewMutation, StartPreviewMutationVariables>;
export const RenewPreviewDocument = new TypedDocumentString(`
    mutation RenewPreview($leaseId: ID!) {
  renewPlayback(leaseId: $leaseId) {
    __typename
    ... on PlaybackLease {
      id
      token
      renewAfterMs
    }
    ... on PlaybackDenied {
      access {
        because
      }
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RenewPreviewMutation, RenewPreviewMutationVariables>;
export const EndPreviewDocument = new TypedDocumentString(`
    mutation EndPreview($leaseId: ID!) {
  endPlayback(leaseId: $leaseId)
}
    `) as unknown as TypedDocumentString<EndPreviewMutation, EndPreviewMutationVariables>;
export const VideoPageDocument = new TypedDocumentString(`
    query VideoPage($id: ID!) {
  video(id: $id) {
    id
    title
    description
    tags
    visibility
    publishAt
    publishedAt
    durationMs
    posterPublic
    createdAt
    updatedAt
    viewCount
    gate {
      id
      name
      sentence
    }
    collections {
      id
      title
    }
    asset {
      ...AssetDetails
    }
  }
}
    fragment AssetDetails on Asset {
  id
  state
  progressPercent
  etaMs
  durationMs
  width
  height
  frameRate
  sizeBytes
  fileName
  poster
  createdAt
  renditions {
    name
    kind
    width
    height
    frameRate
    codecs
    peakBps
    averageBps
    sizeBytes
  }
  oddities {
    code
    message
  }
  error {
    code
    message
    remedy
    detail
    retryable
  }
  timeline {
    id
    at
    step
    status
    message
  }
}`) as unknown as TypedDocumentString<VideoPageQuery, VideoPageQueryVariables>;
export const VideoFiguresDocument = new TypedDocumentString(`
    query VideoFigures($id: ID!, $days: Int!) {
  video(id: $id) {
    id
    stats(days: $days) {
      views
      viewers
      watchTimeMs
      live
      startupP50Ms
      startupP95Ms
      rebufferRatio
      refusals
      failures
    }
  }
}
    `) as unknown as TypedDocumentString<VideoFiguresQuery, VideoFiguresQueryVariables>;
export const GateChoicesDocument = new TypedDocumentString(`
    query GateChoices {
  gates(first: 100) {
    edges {
      node {
        id
        name
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GateChoicesQuery, GateChoicesQueryVariables>;