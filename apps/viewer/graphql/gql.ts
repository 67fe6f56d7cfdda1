/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Catalogue($first: Int!, $after: String, $search: String, $tag: String) {\n    catalogue(first: $first, after: $after, search: $search, tag: $tag) {\n      edges {\n        cursor\n        node {\n          ...VideoCardFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query CatalogueTags {\n    catalogueTags(first: 16) {\n      tag\n      count\n    }\n  }\n": typeof types.CatalogueTagsDocument,
    "\n  query CatalogueCollections {\n    collections(first: 6) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          kind\n          videoCount\n          videos(first: 3) {\n            edges {\n              cursor\n              node {\n                id\n                asset {\n                  id\n                  poster\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CatalogueCollectionsDocument,
    "\n  query ContinueWatching {\n    me {\n      account {\n        id\n        history(first: 4) {\n          positionMs\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContinueWatchingDocument,
    "\n  query CollectionVideos($id: ID!, $after: String) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...VideoCardFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.CollectionVideosDocument,
    "\n  query MyHoldings {\n    me {\n      account {\n        id\n        holdings {\n          chainId\n          chainName\n          contract\n          standard\n          label\n          amount\n          decimals\n          gates {\n            id\n            name\n            sentence\n          }\n        }\n      }\n    }\n    catalogue(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          gate {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyHoldingsDocument,
    "\n  query MyAccount {\n    me {\n      account {\n        id\n        displayName\n        wallets {\n          caip10\n          address\n          provenAt\n        }\n      }\n    }\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n": typeof types.MyAccountDocument,
    "\n  query MyHistory {\n    me {\n      account {\n        id\n        history(first: 24) {\n          positionMs\n          lastWatchedAt\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyHistoryDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  mutation UnlinkWallet($caip10: String!) {\n    unlinkWallet(caip10: $caip10) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.UnlinkWalletDocument,
    "\n  fragment AccessFields on Access {\n    decision\n    because\n    code\n    rule\n    trace\n    getItUrl\n    blocks {\n      chainId\n      number\n    }\n    checkedAt\n  }\n": typeof types.AccessFieldsFragmentDoc,
    "\n  fragment LeaseFields on PlaybackLease {\n    id\n    token\n    hls\n    storyboard\n    events\n    beacons\n    viewId\n    expiresAt\n    renewAfterMs\n  }\n": typeof types.LeaseFieldsFragmentDoc,
    "\n  mutation StartPlayback($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.StartPlaybackDocument,
    "\n  mutation RenewPlayback($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RenewPlaybackDocument,
    "\n  mutation EndPlayback($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n": typeof types.EndPlaybackDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  query OwnWallets {\n    me {\n      account {\n        id\n        wallets {\n          address\n        }\n      }\n    }\n  }\n": typeof types.OwnWalletsDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query TenantHead {\n    tenant {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.TenantHeadDocument,
    "\n  fragment VideoCardFields on Video {\n    id\n    title\n    durationMs\n    publishedAt\n    viewCount\n    gated\n    asset {\n      id\n      state\n      poster\n    }\n  }\n": typeof types.VideoCardFieldsFragmentDoc,
    "\n  mutation AskChallenge($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AskChallengeDocument,
    "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInWithWalletDocument,
    "\n  mutation LinkWallet($input: WalletSignInInput!) {\n    linkWallet(input: $input) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LinkWalletDocument,
    "\n  query WatchVideo($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishedAt\n      durationMs\n      viewCount\n      gated\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        poster\n        frameRate\n      }\n      gate {\n        id\n        sentence\n        getItUrl\n      }\n      collections {\n        id\n        title\n      }\n    }\n  }\n": typeof types.WatchVideoDocument,
    "\n  query WatchAccess($id: ID!) {\n    video(id: $id) {\n      id\n      access {\n        ...AccessFields\n      }\n    }\n  }\n": typeof types.WatchAccessDocument,
    "\n  query WatchRelated($id: ID!) {\n    video(id: $id) {\n      id\n      related(first: 8) {\n        ...VideoCardFields\n      }\n    }\n  }\n": typeof types.WatchRelatedDocument,
    "\n  query WatchPlaces {\n    me {\n      account {\n        id\n        history(first: 50) {\n          positionMs\n          video {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.WatchPlacesDocument,
};
const documents: Documents = {
    "\n  query Catalogue($first: Int!, $after: String, $search: String, $tag: String) {\n    catalogue(first: $first, after: $after, search: $search, tag: $tag) {\n      edges {\n        cursor\n        node {\n          ...VideoCardFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query CatalogueTags {\n    catalogueTags(first: 16) {\n      tag\n      count\n    }\n  }\n": types.CatalogueTagsDocument,
    "\n  query CatalogueCollections {\n    collections(first: 6) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          kind\n          videoCount\n          videos(first: 3) {\n            edges {\n              cursor\n              node {\n                id\n                asset {\n                  id\n                  poster\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CatalogueCollectionsDocument,
    "\n  query ContinueWatching {\n    me {\n      account {\n        id\n        history(first: 4) {\n          positionMs\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n": types.ContinueWatchingDocument,
    "\n  query CollectionVideos($id: ID!, $after: String) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...VideoCardFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.CollectionVideosDocument,
    "\n  query MyHoldings {\n    me {\n      account {\n        id\n        holdings {\n          chainId\n          chainName\n          contract\n          standard\n          label\n          amount\n          decimals\n          gates {\n            id\n            name\n            sentence\n          }\n        }\n      }\n    }\n    catalogue(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          gate {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.MyHoldingsDocument,
    "\n  query MyAccount {\n    me {\n      account {\n        id\n        displayName\n        wallets {\n          caip10\n          address\n          provenAt\n        }\n      }\n    }\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n": types.MyAccountDocument,
    "\n  query MyHistory {\n    me {\n      account {\n        id\n        history(first: 24) {\n          positionMs\n          lastWatchedAt\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n": types.MyHistoryDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  mutation UnlinkWallet($caip10: String!) {\n    unlinkWallet(caip10: $caip10) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.UnlinkWalletDocument,
    "\n  fragment AccessFields on Access {\n    decision\n    because\n    code\n    rule\n    trace\n    getItUrl\n    blocks {\n      chainId\n      number\n    }\n    checkedAt\n  }\n": types.AccessFieldsFragmentDoc,
    "\n  fragment LeaseFields on PlaybackLease {\n    id\n    token\n    hls\n    storyboard\n    events\n    beacons\n    viewId\n    expiresAt\n    renewAfterMs\n  }\n": types.LeaseFieldsFragmentDoc,
    "\n  mutation StartPlayback($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.StartPlaybackDocument,
    "\n  mutation RenewPlayback($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.RenewPlaybackDocument,
    "\n  mutation EndPlayback($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n": types.EndPlaybackDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  query OwnWallets {\n    me {\n      account {\n        id\n        wallets {\n          address\n        }\n      }\n    }\n  }\n": types.OwnWalletsDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query TenantHead {\n    tenant {\n      id\n      slug\n      name\n    }\n  }\n": types.TenantHeadDocument,
    "\n  fragment VideoCardFields on Video {\n    id\n    title\n    durationMs\n    publishedAt\n    viewCount\n    gated\n    asset {\n      id\n      state\n      poster\n    }\n  }\n": types.VideoCardFieldsFragmentDoc,
    "\n  mutation AskChallenge($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.AskChallengeDocument,
    "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.SignInWithWalletDocument,
    "\n  mutation LinkWallet($input: WalletSignInInput!) {\n    linkWallet(input: $input) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.LinkWalletDocument,
    "\n  query WatchVideo($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishedAt\n      durationMs\n      viewCount\n      gated\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        poster\n        frameRate\n      }\n      gate {\n        id\n        sentence\n        getItUrl\n      }\n      collections {\n        id\n        title\n      }\n    }\n  }\n": types.WatchVideoDocument,
    "\n  query WatchAccess($id: ID!) {\n    video(id: $id) {\n      id\n      access {\n        ...AccessFields\n      }\n    }\n  }\n": types.WatchAccessDocument,
    "\n  query WatchRelated($id: ID!) {\n    video(id: $id) {\n      id\n      related(first: 8) {\n        ...VideoCardFields\n      }\n    }\n  }\n": types.WatchRelatedDocument,
    "\n  query WatchPlaces {\n    me {\n      account {\n        id\n        history(first: 50) {\n          positionMs\n          video {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.WatchPlacesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($first: Int!, $after: String, $search: String, $tag: String) {\n    catalogue(first: $first, after: $after, search: $search, tag: $tag) {\n      edges {\n        cursor\n        node {\n          ...VideoCardFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogueTags {\n    catalogueTags(first: 16) {\n      tag\n      count\n    }\n  }\n"): typeof import('./graphql').CatalogueTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogueCollections {\n    collections(first: 6) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          kind\n          videoCount\n          videos(first: 3) {\n            edges {\n              cursor\n              node {\n                id\n                asset {\n                  id\n                  poster\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CatalogueCollectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContinueWatching {\n    me {\n      account {\n        id\n        history(first: 4) {\n          positionMs\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContinueWatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectionVideos($id: ID!, $after: String) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...VideoCardFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CollectionVideosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHoldings {\n    me {\n      account {\n        id\n        holdings {\n          chainId\n          chainName\n          contract\n          standard\n          label\n          amount\n          decimals\n          gates {\n            id\n            name\n            sentence\n          }\n        }\n      }\n    }\n    catalogue(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          gate {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHoldingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAccount {\n    me {\n      account {\n        id\n        displayName\n        wallets {\n          caip10\n          address\n          provenAt\n        }\n      }\n    }\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n"): typeof import('./graphql').MyAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHistory {\n    me {\n      account {\n        id\n        history(first: 24) {\n          positionMs\n          lastWatchedAt\n          video {\n            ...VideoCardFields\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkWallet($caip10: String!) {\n    unlinkWallet(caip10: $caip10) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UnlinkWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessFields on Access {\n    decision\n    because\n    code\n    rule\n    trace\n    getItUrl\n    blocks {\n      chainId\n      number\n    }\n    checkedAt\n  }\n"): typeof import('./graphql').AccessFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaseFields on PlaybackLease {\n    id\n    token\n    hls\n    storyboard\n    events\n    beacons\n    viewId\n    expiresAt\n    renewAfterMs\n  }\n"): typeof import('./graphql').LeaseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPlayback($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartPlaybackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPlayback($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        ...LeaseFields\n      }\n      ... on PlaybackDenied {\n        access {\n          ...AccessFields\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RenewPlaybackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPlayback($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n"): typeof import('./graphql').EndPlaybackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RefreshSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnWallets {\n    me {\n      account {\n        id\n        wallets {\n          address\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnWalletsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenantHead {\n    tenant {\n      id\n      slug\n      name\n    }\n  }\n"): typeof import('./graphql').TenantHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VideoCardFields on Video {\n    id\n    title\n    durationMs\n    publishedAt\n    viewCount\n    gated\n    asset {\n      id\n      state\n      poster\n    }\n  }\n"): typeof import('./graphql').VideoCardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskChallenge($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AskChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n        account {\n          id\n          displayName\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInWithWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkWallet($input: WalletSignInInput!) {\n    linkWallet(input: $input) {\n      __typename\n      ... on Account {\n        id\n        displayName\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LinkWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchVideo($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishedAt\n      durationMs\n      viewCount\n      gated\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        poster\n        frameRate\n      }\n      gate {\n        id\n        sentence\n        getItUrl\n      }\n      collections {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').WatchVideoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchAccess($id: ID!) {\n    video(id: $id) {\n      id\n      access {\n        ...AccessFields\n      }\n    }\n  }\n"): typeof import('./graphql').WatchAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchRelated($id: ID!) {\n    video(id: $id) {\n      id\n      related(first: 8) {\n        ...VideoCardFields\n      }\n    }\n  }\n"): typeof import('./graphql').WatchRelatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchPlaces {\n    me {\n      account {\n        id\n        history(first: 50) {\n          positionMs\n          video {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WatchPlacesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
