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

export type CatalogueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  tag?: string | null | undefined;
}>;


export type CatalogueQuery = { catalogue: { edges: Array<{ cursor: string, node: { id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CatalogueTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueTagsQuery = { catalogueTags: Array<{ tag: string, count: number }> };

export type CatalogueCollectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueCollectionsQuery = { collections: { edges: Array<{ cursor: string, node: { id: string, title: string, kind: string, videoCount: number, videos: { edges: Array<{ cursor: string, node: { id: string, asset: { id: string, poster: string | null } | null } }> } } }> } };

export type ContinueWatchingQueryVariables = Exact<{ [key: string]: never; }>;


export type ContinueWatchingQuery = { me: { account: { id: string, history: Array<{ positionMs: number, video: { id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null } }> | null } } | null };

export type CollectionVideosQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CollectionVideosQuery = { collection: { id: string, title: string, description: string, kind: string, videoCount: number, videos: { edges: Array<{ cursor: string, node: { id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MyHoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHoldingsQuery = { me: { account: { id: string, holdings: Array<{ chainId: number, chainName: string, contract: string, standard: string, label: string, amount: string | null, decimals: number, gates: Array<{ id: string, name: string, sentence: string }> }> | null } } | null, catalogue: { edges: Array<{ cursor: string, node: { id: string, title: string, gate: { id: string } | null } }> } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { account: { id: string, displayName: string, wallets: Array<{ caip10: string, address: string, provenAt: string }> } } | null, sessions: Array<{ id: string, method: string, userAgent: string, createdAt: string, lastSeenAt: string, current: boolean }> };

export type MyHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHistoryQuery = { me: { account: { id: string, history: Array<{ positionMs: number, lastWatchedAt: string, video: { id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null } }> | null } } | null };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'Session', id: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type UnlinkWalletMutationVariables = Exact<{
  caip10: string;
}>;


export type UnlinkWalletMutation = { unlinkWallet:
    | { __typename: 'Account', id: string, displayName: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type AccessFieldsFragment = { decision: AccessDecision, because: string, code: string, rule: string | null, trace: unknown, getItUrl: string | null, checkedAt: string, blocks: Array<{ chainId: number, number: string }> };

export type LeaseFieldsFragment = { id: string, token: string, hls: string, storyboard: string | null, events: string, beacons: string, viewId: string, expiresAt: string, renewAfterMs: number };

export type StartPlaybackMutationVariables = Exact<{
  videoId: string;
  deviceId: string;
}>;


export type StartPlaybackMutation = { startPlayback:
    | { __typename: 'PlaybackDenied', access: { decision: AccessDecision, because: string, code: string, rule: string | null, trace: unknown, getItUrl: string | null, checkedAt: string, blocks: Array<{ chainId: number, number: string }> } }
    | { __typename: 'PlaybackLease', id: string, token: string, hls: string, storyboard: string | null, events: string, beacons: string, viewId: string, expiresAt: string, renewAfterMs: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type RenewPlaybackMutationVariables = Exact<{
  leaseId: string;
}>;


export type RenewPlaybackMutation = { renewPlayback:
    | { __typename: 'PlaybackDenied', access: { decision: AccessDecision, because: string, code: string, rule: string | null, trace: unknown, getItUrl: string | null, checkedAt: string, blocks: Array<{ chainId: number, number: string }> } }
    | { __typename: 'PlaybackLease', id: string, token: string, hls: string, storyboard: string | null, events: string, beacons: string, viewId: string, expiresAt: string, renewAfterMs: number }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type EndPlaybackMutationVariables = Exact<{
  leaseId: string;
}>;


export type EndPlaybackMutation = { endPlayback: boolean };

export type RefreshSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, account: { id: string, displayName: string } }
   };

export type OwnWalletsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWalletsQuery = { me: { account: { id: string, wallets: Array<{ address: string }> } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type TenantHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantHeadQuery = { tenant: { id: string, slug: string, name: string } | null };

export type VideoCardFieldsFragment = { id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null };

export type AskChallengeMutationVariables = Exact<{
  input: WalletChallengeInput;
}>;


export type AskChallengeMutation = { walletChallenge:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'WalletChallenge', message: string }
   };

export type SignInWithWalletMutationVariables = Exact<{
  input: WalletSignInInput;
}>;


export type SignInWithWalletMutation = { signInWithWallet:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, account: { id: string, displayName: string } }
   };

export type LinkWalletMutationVariables = Exact<{
  input: WalletSignInInput;
}>;


export type LinkWalletMutation = { linkWallet:
    | { __typename: 'Account', id: string, displayName: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type WatchVideoQueryVariables = Exact<{
  id: string;
}>;


export type WatchVideoQuery = { video: { id: string, title: string, description: string, tags: Array<string>, visibility: Visibility, publishedAt: string | null, durationMs: number | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, progressPercent: number, etaMs: number | null, poster: string | null, frameRate: number | null } | null, gate: { id: string, sentence: string, getItUrl: string | null } | null, collections: Array<{ id: string, title: string }> } | null };

export type WatchAccessQueryVariables = Exact<{
  id: string;
}>;


export type WatchAccessQuery = { video: { id: string, access: { decision: AccessDecision, because: string, code: string, rule: string | null, trace: unknown, getItUrl: string | null, checkedAt: string, blocks: Array<{ chainId: number, number: string }> } | null } | null };

export type WatchRelatedQueryVariables = Exact<{
  id: string;
}>;


export type WatchRelatedQuery = { video: { id: string, related: Array<{ id: string, title: string, durationMs: number | null, publishedAt: string | null, viewCount: number, gated: boolean, asset: { id: string, state: AssetState, poster: string | null } | null }> } | null };

export type WatchPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WatchPlacesQuery = { me: { account: { id: string, history: Array<{ positionMs: number, video: { id: string } }> | null } } | null };

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
export const AccessFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccessFields on Access {
  decision
  because
  code
  rule
  trace
  getItUrl
  blocks {
    chainId
    number
  }
  checkedAt
}
    `, {"fragmentName":"AccessFields"}) as unknown as TypedDocumentString<AccessFieldsFragment, unknown>;
export const LeaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment LeaseFields on PlaybackLease {
  id
  token
  hls
  storyboard
  events
  beacons
  viewId
  expiresAt
  renewAfterMs
}
    `, {"fragmentName":"LeaseFields"}) as unknown as TypedDocumentString<LeaseFieldsFragment, unknown>;
export const VideoCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}
    `, {"fragmentName":"VideoCardFields"}) as unknown as TypedDocumentString<VideoCardFieldsFragment, unknown>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($first: Int!, $after: String, $search: String, $tag: String) {
  catalogue(first: $first, after: $after, search: $search, tag: $tag) {
    edges {
      cursor
      node {
        ...VideoCardFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CatalogueTagsDocument = new TypedDocumentString(`
    query CatalogueTags {
  catalogueTags(first: 16) {
    tag
    count
  }
}
    `) as unknown as TypedDocumentString<CatalogueTagsQuery, CatalogueTagsQueryVariables>;
export const CatalogueCollectionsDocument = new TypedDocumentString(`
    query CatalogueCollections {
  collections(first: 6) {
    edges {
      cursor
      node {
        id
        title
        kind
        videoCount
        videos(first: 3) {
          edges {
            cursor
            node {
              id
              asset {
                id
                poster
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueCollectionsQuery, CatalogueCollectionsQueryVariables>;
export const ContinueWatchingDocument = new TypedDocumentString(`
    query ContinueWatching {
  me {
    account {
      id
      history(first: 4) {
        positionMs
        video {
          ...VideoCardFields
        }
      }
    }
  }
}
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}`) as unknown as TypedDocumentString<ContinueWatchingQuery, ContinueWatchingQueryVariables>;
export const CollectionVideosDocument = new TypedDocumentString(`
    query CollectionVideos($id: ID!, $after: String) {
  collection(id: $id) {
    id
    title
    description
    kind
    videoCount
    videos(first: 50, after: $after) {
      edges {
        cursor
        node {
          ...VideoCardFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}`) as unknown as TypedDocumentString<CollectionVideosQuery, CollectionVideosQueryVariables>;
export const MyHoldingsDocument = new TypedDocumentString(`
    query MyHoldings {
  me {
    account {
      id
      holdings {
        chainId
        chainName
        contract
        standard
        label
        amount
        decimals
        gates {
          id
          name
          sentence
        }
      }
    }
  }
  catalogue(first: 50) {
    edges {
      cursor
      node {
        id
        title
        gate {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyHoldingsQuery, MyHoldingsQueryVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  me {
    account {
      id
      displayName
      wallets {
        caip10
        address
        provenAt
      }
    }
  }
  sessions {
    id
    method
    userAgent
    createdAt
    lastSeenAt
    current
  }
}
    `) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const MyHistoryDocument = new TypedDocumentString(`
    query MyHistory {
  me {
    account {
      id
      history(first: 24) {
        positionMs
        lastWatchedAt
        video {
          ...VideoCardFields
        }
      }
    }
  }
}
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}`) as unknown as TypedDocumentString<MyHistoryQuery, MyHistoryQueryVariables>;
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
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const UnlinkWalletDocument = new TypedDocumentString(`
    mutation UnlinkWallet($caip10: String!) {
  unlinkWallet(caip10: $caip10) {
    __typename
    ... on Account {
      id
      displayName
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkWalletMutation, UnlinkWalletMutationVariables>;
export const StartPlaybackDocument = new TypedDocumentString(`
    mutation StartPlayback($videoId: ID!, $deviceId: String!) {
  startPlayback(videoId: $videoId, deviceId: $deviceId) {
    __typename
    ... on PlaybackLease {
      ...LeaseFields
    }
    ... on PlaybackDenied {
      access {
        ...AccessFields
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    fragment AccessFields on Access {
  decision
  because
  code
  rule
  trace
  getItUrl
  blocks {
    chainId
    number
  }
  checkedAt
}
fragment LeaseFields on PlaybackLease {
  id
  token
  hls
  storyboard
  events
  beacons
  viewId
  expiresAt
  renewAfterMs
}`) as unknown as TypedDocumentString<StartPlaybackMutation, StartPlaybackMutationVariables>;
export const RenewPlaybackDocument = new TypedDocumentString(`
    mutation RenewPlayback($leaseId: ID!) {
  renewPlayback(leaseId: $leaseId) {
    __typename
    ... on PlaybackLease {
      ...LeaseFields
    }
    ... on PlaybackDenied {
      access {
        ...AccessFields
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    fragment AccessFields on Access {
  decision
  because
  code
  rule
  trace
  getItUrl
  blocks {
    chainId
    number
  }
  checkedAt
}
fragment LeaseFields on PlaybackLease {
  id
  token
  hls
  storyboard
  events
  beacons
  viewId
  expiresAt
  renewAfterMs
}`) as unknown as TypedDocumentString<RenewPlaybackMutation, RenewPlaybackMutationVariables>;
export const EndPlaybackDocument = new TypedDocumentString(`
    mutation EndPlayback($leaseId: ID!) {
  endPlayback(leaseId: $leaseId)
}
    `) as unknown as TypedDocumentString<EndPlaybackMutation, EndPlaybackMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession {
  refreshSession {
    __typename
    ... on SignedIn {
      accessToken
      expiresAt
      account {
        id
        displayName
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const OwnWalletsDocument = new TypedDocumentString(`
    query OwnWallets {
  me {
    account {
      id
      wallets {
        address
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnWalletsQuery, OwnWalletsQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TenantHeadDocument = new TypedDocumentString(`
    query TenantHead {
  tenant {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<TenantHeadQuery, TenantHeadQueryVariables>;
export const AskChallengeDocument = new TypedDocumentString(`
    mutation AskChallenge($input: WalletChallengeInput!) {
  walletChallenge(input: $input) {
    __typename
    ... on WalletChallenge {
      message
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskChallengeMutation, AskChallengeMutationVariables>;
export const SignInWithWalletDocument = new TypedDocumentString(`
    mutation SignInWithWallet($input: WalletSignInInput!) {
  signInWithWallet(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      expiresAt
      account {
        id
        displayName
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithWalletMutation, SignInWithWalletMutationVariables>;
export const LinkWalletDocument = new TypedDocumentString(`
    mutation LinkWallet($input: WalletSignInInput!) {
  linkWallet(input: $input) {
    __typename
    ... on Account {
      id
      displayName
    }
    ... on Refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkWalletMutation, LinkWalletMutationVariables>;
export const WatchVideoDocument = new TypedDocumentString(`
    query WatchVideo($id: ID!) {
  video(id: $id) {
    id
    title
    description
    tags
    visibility
    publishedAt
    durationMs
    viewCount
    gated
    asset {
      id
      state
      progressPercent
      etaMs
      poster
      frameRate
    }
    gate {
      id
      sentence
      getItUrl
    }
    collections {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<WatchVideoQuery, WatchVideoQueryVariables>;
export const WatchAccessDocument = new TypedDocumentString(`
    query WatchAccess($id: ID!) {
  video(id: $id) {
    id
    access {
      ...AccessFields
    }
  }
}
    fragment AccessFields on Access {
  decision
  because
  code
  rule
  trace
  getItUrl
  blocks {
    chainId
    number
  }
  checkedAt
}`) as unknown as TypedDocumentString<WatchAccessQuery, WatchAccessQueryVariables>;
export const WatchRelatedDocument = new TypedDocumentString(`
    query WatchRelated($id: ID!) {
  video(id: $id) {
    id
    related(first: 8) {
      ...VideoCardFields
    }
  }
}
    fragment VideoCardFields on Video {
  id
  title
  durationMs
  publishedAt
  viewCount
  gated
  asset {
    id
    state
    poster
  }
}`) as unknown as TypedDocumentString<WatchRelatedQuery, WatchRelatedQueryVariables>;
export const WatchPlacesDocument = new TypedDocumentString(`
    query WatchPlaces {
  me {
    account {
      id
      history(first: 50) {
        positionMs
        video {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WatchPlacesQuery, WatchPlacesQueryVariables>;