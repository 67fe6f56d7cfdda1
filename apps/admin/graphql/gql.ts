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
    "\n  query SessionList {\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n": typeof types.SessionListDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query CollectionList($first: Int!, $after: String) {\n    collections(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          title\n          kind\n          videoCount\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CollectionListDocument,
    "\n  query CollectionPage($id: ID!) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 100) {\n        edges {\n          node {\n            id\n            title\n            visibility\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CollectionPageDocument,
    "\n  query VideoChoices($search: String) {\n    videos(first: 20, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          title\n          visibility\n          durationMs\n          asset {\n            id\n            poster\n          }\n        }\n      }\n    }\n  }\n": typeof types.VideoChoicesDocument,
    "\n  mutation CreateCollection($input: CollectionInput!) {\n    createCollection(input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateCollectionDocument,
    "\n  mutation UpdateCollection($id: ID!, $input: CollectionInput!) {\n    updateCollection(id: $id, input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateCollectionDocument,
    "\n  mutation SetCollectionVideos($id: ID!, $videoIds: [ID!]!) {\n    setCollectionVideos(id: $id, videoIds: $videoIds) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SetCollectionVideosDocument,
    "\n  mutation DeleteCollection($id: ID!) {\n    deleteCollection(id: $id) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteCollectionDocument,
    "\n  query ApiKeyList {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.ApiKeyListDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n          prefix\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on ApiKey {\n        id\n        revokedAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  query GateList($first: Int!, $after: String) {\n    gates(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sentence\n          videoCount\n          updatedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.GateListDocument,
    "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      name\n      rule\n      sentence\n      getItUrl\n      videoCount\n      createdAt\n      updatedAt\n    }\n  }\n": typeof types.GatePageDocument,
    "\n  query ChainChoices {\n    chains {\n      id\n      name\n      currency\n      reachable\n    }\n  }\n": typeof types.ChainChoicesDocument,
    "\n  query LookUpContract($chainId: Int!, $address: String!) {\n    contractInfo(chainId: $chainId, address: $address) {\n      __typename\n      ... on ContractInfo {\n        chainId\n        address\n        standard\n        name\n        symbol\n        decimals\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.LookUpContractDocument,
    "\n  query TestRule($rule: RuleInput!, $wallet: String!) {\n    testRule(rule: $rule, wallet: $wallet) {\n      __typename\n      ... on GateTest {\n        decision\n        because\n        trace\n        blocks {\n          chainId\n          number\n        }\n        tookMs\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.TestRuleDocument,
    "\n  mutation CreateGate($input: GateInput!, $key: String) {\n    createGate(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateGateDocument,
    "\n  mutation UpdateGate($id: ID!, $input: GateInput!) {\n    updateGate(id: $id, input: $input) {\n      __typename\n      ... on Gate {\n        id\n        sentence\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateGateDocument,
    "\n  mutation DeleteGate($id: ID!) {\n    deleteGate(id: $id) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteGateDocument,
    "\n  query LibraryPage($first: Int!, $after: String, $filter: VideoFilter) {\n    videos(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...LibraryVideo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n\n  fragment LibraryVideo on Video {\n    id\n    title\n    visibility\n    publishAt\n    durationMs\n    tags\n    createdAt\n    gated\n    gate {\n      id\n      name\n    }\n    viewCount\n    asset {\n      id\n      state\n      progressPercent\n      etaMs\n      poster\n      fileName\n      error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.LibraryPageDocument,
    "\n  query LibraryCounts {\n    videoCounts {\n      kind\n      count\n    }\n  }\n": typeof types.LibraryCountsDocument,
    "\n  subscription AssetChanges {\n    assetChanged {\n      videoId\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        durationMs\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.AssetChangesDocument,
    "\n  query MemberList($first: Int!, $after: String) {\n    members(first: $first, after: $after) {\n      edges {\n        node {\n          role\n          createdAt\n          account {\n            id\n            displayName\n            email\n            wallets {\n              address\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MemberListDocument,
    "\n  mutation AddMember($email: String!, $role: Role!) {\n    addMember(email: $email, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  mutation ChangeMemberRole($accountId: ID!, $role: Role!) {\n    changeMemberRole(accountId: $accountId, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($accountId: ID!) {\n    removeMember(accountId: $accountId) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  query OverviewFigures($days: Int!) {\n    tenant {\n      id\n      overview(days: $days) {\n        from\n        to\n        totals {\n          ...OverviewTotals\n        }\n        previous {\n          ...OverviewTotals\n        }\n        series {\n          day\n          views\n          watchTimeMs\n          refusals\n          failures\n        }\n        topVideos {\n          views\n          watchTimeMs\n          video {\n            id\n            title\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n\n  fragment OverviewTotals on VideoStats {\n    views\n    viewers\n    watchTimeMs\n    live\n    startupP50Ms\n    startupP95Ms\n    rebufferRatio\n    refusals\n    failures\n  }\n": typeof types.OverviewFiguresDocument,
    "\n  query FirstSteps($keys: Boolean!, $members: Boolean!) {\n    videoCounts {\n      kind\n      count\n    }\n    gates(first: 1) {\n      edges {\n        node {\n          id\n          videoCount\n        }\n      }\n    }\n    apiKeys @include(if: $keys) {\n      id\n    }\n    members(first: 2) @include(if: $members) {\n      edges {\n        node {\n          role\n        }\n      }\n    }\n  }\n": typeof types.FirstStepsDocument,
    "\n  query NeedsAttention {\n    videos(first: 5, filter: { assetState: [\"errored\"] }) {\n      edges {\n        node {\n          id\n          title\n          asset {\n            id\n            error {\n              message\n              remedy\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeedsAttentionDocument,
    "\n  mutation SignInWithPassword($input: PasswordSignInInput!) {\n    signInWithPassword(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SignInWithPasswordDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation WalletChallengeFor($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.WalletChallengeForDocument,
    "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SignInWithWalletDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query WhoAmI {\n    me {\n      account {\n        id\n        displayName\n        email\n        wallets {\n          caip10\n          address\n        }\n      }\n      memberships {\n        role\n        tenant {\n          id\n          slug\n          name\n        }\n      }\n      permissions\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query StorageUse {\n    tenant {\n      id\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n": typeof types.StorageUseDocument,
    "\n  mutation CreateTenant($input: CreateTenantInput!) {\n    createTenant(input: $input) {\n      __typename\n      ... on Tenant {\n        id\n        slug\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTenantDocument,
    "\n  mutation CreateVideo($input: CreateVideoInput!, $key: String) {\n    createVideo(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Video {\n        id\n        title\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateVideoDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!, $key: String) {\n    createUpload(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Upload {\n        id\n        endpoint\n        url\n        token\n        expiresAt\n        asset {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateUploadDocument,
    "\n  mutation FinishUpload($id: ID!) {\n    finishUpload(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.FinishUploadDocument,
    "\n  mutation CancelUpload($id: ID!) {\n    cancelUpload(id: $id) {\n      __typename\n      ... on Upload {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CancelUploadDocument,
    "\n  query UploadAgain($id: ID!) {\n    upload(id: $id) {\n      id\n      endpoint\n      url\n      token\n      state\n    }\n  }\n": typeof types.UploadAgainDocument,
    "\n  query PendingUploads {\n    pendingUploads {\n      id\n      fileName\n      sizeBytes\n      state\n      expiresAt\n      asset {\n        id\n      }\n    }\n  }\n": typeof types.PendingUploadsDocument,
    "\n  query AssetProgress($id: ID!) {\n    asset(id: $id) {\n      id\n      state\n      progressPercent\n      etaMs\n      error {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": typeof types.AssetProgressDocument,
    "\n  mutation UpdateVideo($input: UpdateVideoInput!) {\n    updateVideo(input: $input) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateVideoDocument,
    "\n  mutation SetVisibility($id: ID!, $visibility: Visibility!, $publishAt: DateTime) {\n    setVisibility(id: $id, visibility: $visibility, publishAt: $publishAt) {\n      __typename\n      ... on Video {\n        id\n        visibility\n        publishAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SetVisibilityDocument,
    "\n  mutation DeleteVideo($id: ID!) {\n    deleteVideo(id: $id) {\n      __typename\n      ... on DeletedVideo {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteVideoDocument,
    "\n  mutation SetVideoGate($videoId: ID!, $gateId: ID) {\n    setVideoGate(videoId: $videoId, gateId: $gateId) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SetVideoGateDocument,
    "\n  mutation RetryAsset($id: ID!) {\n    retryAsset(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RetryAssetDocument,
    "\n  mutation StartPreview($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        hls\n        renewAfterMs\n        expiresAt\n      }\n      ... on PlaybackDenied {\n        access {\n          decision\n          because\n          code\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.StartPreviewDocument,
    "\n  mutation RenewPreview($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        renewAfterMs\n      }\n      ... on PlaybackDenied {\n        access {\n          because\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RenewPreviewDocument,
    "\n  mutation EndPreview($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n": typeof types.EndPreviewDocument,
    "\n  query VideoPage($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishAt\n      publishedAt\n      durationMs\n      posterPublic\n      createdAt\n      updatedAt\n      viewCount\n      gate {\n        id\n        name\n        sentence\n      }\n      collections {\n        id\n        title\n      }\n      asset {\n        ...AssetDetails\n      }\n    }\n  }\n\n  fragment AssetDetails on Asset {\n    id\n    state\n    progressPercent\n    etaMs\n    durationMs\n    width\n    height\n    frameRate\n    sizeBytes\n    fileName\n    poster\n    createdAt\n    renditions {\n      name\n      kind\n      width\n      height\n      frameRate\n      codecs\n      peakBps\n      averageBps\n      sizeBytes\n    }\n    oddities {\n      code\n      message\n    }\n    error {\n      code\n      message\n      remedy\n      detail\n      retryable\n    }\n    timeline {\n      id\n      at\n      step\n      status\n      message\n    }\n  }\n": typeof types.VideoPageDocument,
    "\n  query VideoFigures($id: ID!, $days: Int!) {\n    video(id: $id) {\n      id\n      stats(days: $days) {\n        views\n        viewers\n        watchTimeMs\n        live\n        startupP50Ms\n        startupP95Ms\n        rebufferRatio\n        refusals\n        failures\n      }\n    }\n  }\n": typeof types.VideoFiguresDocument,
    "\n  query GateChoices {\n    gates(first: 100) {\n      edges {\n        node {\n          id\n          name\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.GateChoicesDocument,
};
const documents: Documents = {
    "\n  query SessionList {\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n": types.SessionListDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query CollectionList($first: Int!, $after: String) {\n    collections(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          title\n          kind\n          videoCount\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CollectionListDocument,
    "\n  query CollectionPage($id: ID!) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 100) {\n        edges {\n          node {\n            id\n            title\n            visibility\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CollectionPageDocument,
    "\n  query VideoChoices($search: String) {\n    videos(first: 20, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          title\n          visibility\n          durationMs\n          asset {\n            id\n            poster\n          }\n        }\n      }\n    }\n  }\n": types.VideoChoicesDocument,
    "\n  mutation CreateCollection($input: CollectionInput!) {\n    createCollection(input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateCollectionDocument,
    "\n  mutation UpdateCollection($id: ID!, $input: CollectionInput!) {\n    updateCollection(id: $id, input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.UpdateCollectionDocument,
    "\n  mutation SetCollectionVideos($id: ID!, $videoIds: [ID!]!) {\n    setCollectionVideos(id: $id, videoIds: $videoIds) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SetCollectionVideosDocument,
    "\n  mutation DeleteCollection($id: ID!) {\n    deleteCollection(id: $id) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DeleteCollectionDocument,
    "\n  query ApiKeyList {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.ApiKeyListDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n          prefix\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on ApiKey {\n        id\n        revokedAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  query GateList($first: Int!, $after: String) {\n    gates(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sentence\n          videoCount\n          updatedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.GateListDocument,
    "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      name\n      rule\n      sentence\n      getItUrl\n      videoCount\n      createdAt\n      updatedAt\n    }\n  }\n": types.GatePageDocument,
    "\n  query ChainChoices {\n    chains {\n      id\n      name\n      currency\n      reachable\n    }\n  }\n": types.ChainChoicesDocument,
    "\n  query LookUpContract($chainId: Int!, $address: String!) {\n    contractInfo(chainId: $chainId, address: $address) {\n      __typename\n      ... on ContractInfo {\n        chainId\n        address\n        standard\n        name\n        symbol\n        decimals\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.LookUpContractDocument,
    "\n  query TestRule($rule: RuleInput!, $wallet: String!) {\n    testRule(rule: $rule, wallet: $wallet) {\n      __typename\n      ... on GateTest {\n        decision\n        because\n        trace\n        blocks {\n          chainId\n          number\n        }\n        tookMs\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.TestRuleDocument,
    "\n  mutation CreateGate($input: GateInput!, $key: String) {\n    createGate(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateGateDocument,
    "\n  mutation UpdateGate($id: ID!, $input: GateInput!) {\n    updateGate(id: $id, input: $input) {\n      __typename\n      ... on Gate {\n        id\n        sentence\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.UpdateGateDocument,
    "\n  mutation DeleteGate($id: ID!) {\n    deleteGate(id: $id) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DeleteGateDocument,
    "\n  query LibraryPage($first: Int!, $after: String, $filter: VideoFilter) {\n    videos(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...LibraryVideo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n\n  fragment LibraryVideo on Video {\n    id\n    title\n    visibility\n    publishAt\n    durationMs\n    tags\n    createdAt\n    gated\n    gate {\n      id\n      name\n    }\n    viewCount\n    asset {\n      id\n      state\n      progressPercent\n      etaMs\n      poster\n      fileName\n      error {\n        code\n        message\n      }\n    }\n  }\n": types.LibraryPageDocument,
    "\n  query LibraryCounts {\n    videoCounts {\n      kind\n      count\n    }\n  }\n": types.LibraryCountsDocument,
    "\n  subscription AssetChanges {\n    assetChanged {\n      videoId\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        durationMs\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n": types.AssetChangesDocument,
    "\n  query MemberList($first: Int!, $after: String) {\n    members(first: $first, after: $after) {\n      edges {\n        node {\n          role\n          createdAt\n          account {\n            id\n            displayName\n            email\n            wallets {\n              address\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MemberListDocument,
    "\n  mutation AddMember($email: String!, $role: Role!) {\n    addMember(email: $email, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.AddMemberDocument,
    "\n  mutation ChangeMemberRole($accountId: ID!, $role: Role!) {\n    changeMemberRole(accountId: $accountId, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($accountId: ID!) {\n    removeMember(accountId: $accountId) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  query OverviewFigures($days: Int!) {\n    tenant {\n      id\n      overview(days: $days) {\n        from\n        to\n        totals {\n          ...OverviewTotals\n        }\n        previous {\n          ...OverviewTotals\n        }\n        series {\n          day\n          views\n          watchTimeMs\n          refusals\n          failures\n        }\n        topVideos {\n          views\n          watchTimeMs\n          video {\n            id\n            title\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n\n  fragment OverviewTotals on VideoStats {\n    views\n    viewers\n    watchTimeMs\n    live\n    startupP50Ms\n    startupP95Ms\n    rebufferRatio\n    refusals\n    failures\n  }\n": types.OverviewFiguresDocument,
    "\n  query FirstSteps($keys: Boolean!, $members: Boolean!) {\n    videoCounts {\n      kind\n      count\n    }\n    gates(first: 1) {\n      edges {\n        node {\n          id\n          videoCount\n        }\n      }\n    }\n    apiKeys @include(if: $keys) {\n      id\n    }\n    members(first: 2) @include(if: $members) {\n      edges {\n        node {\n          role\n        }\n      }\n    }\n  }\n": types.FirstStepsDocument,
    "\n  query NeedsAttention {\n    videos(first: 5, filter: { assetState: [\"errored\"] }) {\n      edges {\n        node {\n          id\n          title\n          asset {\n            id\n            error {\n              message\n              remedy\n            }\n          }\n        }\n      }\n    }\n  }\n": types.NeedsAttentionDocument,
    "\n  mutation SignInWithPassword($input: PasswordSignInInput!) {\n    signInWithPassword(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SignInWithPasswordDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation WalletChallengeFor($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.WalletChallengeForDocument,
    "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SignInWithWalletDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query WhoAmI {\n    me {\n      account {\n        id\n        displayName\n        email\n        wallets {\n          caip10\n          address\n        }\n      }\n      memberships {\n        role\n        tenant {\n          id\n          slug\n          name\n        }\n      }\n      permissions\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query StorageUse {\n    tenant {\n      id\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n": types.StorageUseDocument,
    "\n  mutation CreateTenant($input: CreateTenantInput!) {\n    createTenant(input: $input) {\n      __typename\n      ... on Tenant {\n        id\n        slug\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateTenantDocument,
    "\n  mutation CreateVideo($input: CreateVideoInput!, $key: String) {\n    createVideo(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Video {\n        id\n        title\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateVideoDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!, $key: String) {\n    createUpload(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Upload {\n        id\n        endpoint\n        url\n        token\n        expiresAt\n        asset {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateUploadDocument,
    "\n  mutation FinishUpload($id: ID!) {\n    finishUpload(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.FinishUploadDocument,
    "\n  mutation CancelUpload($id: ID!) {\n    cancelUpload(id: $id) {\n      __typename\n      ... on Upload {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CancelUploadDocument,
    "\n  query UploadAgain($id: ID!) {\n    upload(id: $id) {\n      id\n      endpoint\n      url\n      token\n      state\n    }\n  }\n": types.UploadAgainDocument,
    "\n  query PendingUploads {\n    pendingUploads {\n      id\n      fileName\n      sizeBytes\n      state\n      expiresAt\n      asset {\n        id\n      }\n    }\n  }\n": types.PendingUploadsDocument,
    "\n  query AssetProgress($id: ID!) {\n    asset(id: $id) {\n      id\n      state\n      progressPercent\n      etaMs\n      error {\n        code\n        message\n        remedy\n      }\n    }\n  }\n": types.AssetProgressDocument,
    "\n  mutation UpdateVideo($input: UpdateVideoInput!) {\n    updateVideo(input: $input) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.UpdateVideoDocument,
    "\n  mutation SetVisibility($id: ID!, $visibility: Visibility!, $publishAt: DateTime) {\n    setVisibility(id: $id, visibility: $visibility, publishAt: $publishAt) {\n      __typename\n      ... on Video {\n        id\n        visibility\n        publishAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SetVisibilityDocument,
    "\n  mutation DeleteVideo($id: ID!) {\n    deleteVideo(id: $id) {\n      __typename\n      ... on DeletedVideo {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DeleteVideoDocument,
    "\n  mutation SetVideoGate($videoId: ID!, $gateId: ID) {\n    setVideoGate(videoId: $videoId, gateId: $gateId) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SetVideoGateDocument,
    "\n  mutation RetryAsset($id: ID!) {\n    retryAsset(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RetryAssetDocument,
    "\n  mutation StartPreview($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        hls\n        renewAfterMs\n        expiresAt\n      }\n      ... on PlaybackDenied {\n        access {\n          decision\n          because\n          code\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.StartPreviewDocument,
    "\n  mutation RenewPreview($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        renewAfterMs\n      }\n      ... on PlaybackDenied {\n        access {\n          because\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RenewPreviewDocument,
    "\n  mutation EndPreview($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n": types.EndPreviewDocument,
    "\n  query VideoPage($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishAt\n      publishedAt\n      durationMs\n      posterPublic\n      createdAt\n      updatedAt\n      viewCount\n      gate {\n        id\n        name\n        sentence\n      }\n      collections {\n        id\n        title\n      }\n      asset {\n        ...AssetDetails\n      }\n    }\n  }\n\n  fragment AssetDetails on Asset {\n    id\n    state\n    progressPercent\n    etaMs\n    durationMs\n    width\n    height\n    frameRate\n    sizeBytes\n    fileName\n    poster\n    createdAt\n    renditions {\n      name\n      kind\n      width\n      height\n      frameRate\n      codecs\n      peakBps\n      averageBps\n      sizeBytes\n    }\n    oddities {\n      code\n      message\n    }\n    error {\n      code\n      message\n      remedy\n      detail\n      retryable\n    }\n    timeline {\n      id\n      at\n      step\n      status\n      message\n    }\n  }\n": types.VideoPageDocument,
    "\n  query VideoFigures($id: ID!, $days: Int!) {\n    video(id: $id) {\n      id\n      stats(days: $days) {\n        views\n        viewers\n        watchTimeMs\n        live\n        startupP50Ms\n        startupP95Ms\n        rebufferRatio\n        refusals\n        failures\n      }\n    }\n  }\n": types.VideoFiguresDocument,
    "\n  query GateChoices {\n    gates(first: 100) {\n      edges {\n        node {\n          id\n          name\n          sentence\n        }\n      }\n    }\n  }\n": types.GateChoicesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionList {\n    sessions {\n      id\n      method\n      userAgent\n      createdAt\n      lastSeenAt\n      current\n    }\n  }\n"): typeof import('./graphql').SessionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectionList($first: Int!, $after: String) {\n    collections(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          title\n          kind\n          videoCount\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CollectionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectionPage($id: ID!) {\n    collection(id: $id) {\n      id\n      title\n      description\n      kind\n      videoCount\n      videos(first: 100) {\n        edges {\n          node {\n            id\n            title\n            visibility\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CollectionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VideoChoices($search: String) {\n    videos(first: 20, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          title\n          visibility\n          durationMs\n          asset {\n            id\n            poster\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').VideoChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCollection($input: CollectionInput!) {\n    createCollection(input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCollectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCollection($id: ID!, $input: CollectionInput!) {\n    updateCollection(id: $id, input: $input) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCollectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCollectionVideos($id: ID!, $videoIds: [ID!]!) {\n    setCollectionVideos(id: $id, videoIds: $videoIds) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SetCollectionVideosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCollection($id: ID!) {\n    deleteCollection(id: $id) {\n      __typename\n      ... on Collection {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteCollectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyList {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): typeof import('./graphql').ApiKeyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n          prefix\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      __typename\n      ... on ApiKey {\n        id\n        revokedAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateList($first: Int!, $after: String) {\n    gates(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sentence\n          videoCount\n          updatedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').GateListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GatePage($id: ID!) {\n    gate(id: $id) {\n      id\n      name\n      rule\n      sentence\n      getItUrl\n      videoCount\n      createdAt\n      updatedAt\n    }\n  }\n"): typeof import('./graphql').GatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainChoices {\n    chains {\n      id\n      name\n      currency\n      reachable\n    }\n  }\n"): typeof import('./graphql').ChainChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookUpContract($chainId: Int!, $address: String!) {\n    contractInfo(chainId: $chainId, address: $address) {\n      __typename\n      ... on ContractInfo {\n        chainId\n        address\n        standard\n        name\n        symbol\n        decimals\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').LookUpContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TestRule($rule: RuleInput!, $wallet: String!) {\n    testRule(rule: $rule, wallet: $wallet) {\n      __typename\n      ... on GateTest {\n        decision\n        because\n        trace\n        blocks {\n          chainId\n          number\n        }\n        tookMs\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').TestRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGate($input: GateInput!, $key: String) {\n    createGate(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateGateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGate($id: ID!, $input: GateInput!) {\n    updateGate(id: $id, input: $input) {\n      __typename\n      ... on Gate {\n        id\n        sentence\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateGateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteGate($id: ID!) {\n    deleteGate(id: $id) {\n      __typename\n      ... on Gate {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteGateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LibraryPage($first: Int!, $after: String, $filter: VideoFilter) {\n    videos(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...LibraryVideo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n\n  fragment LibraryVideo on Video {\n    id\n    title\n    visibility\n    publishAt\n    durationMs\n    tags\n    createdAt\n    gated\n    gate {\n      id\n      name\n    }\n    viewCount\n    asset {\n      id\n      state\n      progressPercent\n      etaMs\n      poster\n      fileName\n      error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LibraryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LibraryCounts {\n    videoCounts {\n      kind\n      count\n    }\n  }\n"): typeof import('./graphql').LibraryCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AssetChanges {\n    assetChanged {\n      videoId\n      asset {\n        id\n        state\n        progressPercent\n        etaMs\n        durationMs\n        error {\n          code\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssetChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberList($first: Int!, $after: String) {\n    members(first: $first, after: $after) {\n      edges {\n        node {\n          role\n          createdAt\n          account {\n            id\n            displayName\n            email\n            wallets {\n              address\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MemberListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($email: String!, $role: Role!) {\n    addMember(email: $email, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').AddMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMemberRole($accountId: ID!, $role: Role!) {\n    changeMemberRole(accountId: $accountId, role: $role) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeMemberRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($accountId: ID!) {\n    removeMember(accountId: $accountId) {\n      __typename\n      ... on Membership {\n        role\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewFigures($days: Int!) {\n    tenant {\n      id\n      overview(days: $days) {\n        from\n        to\n        totals {\n          ...OverviewTotals\n        }\n        previous {\n          ...OverviewTotals\n        }\n        series {\n          day\n          views\n          watchTimeMs\n          refusals\n          failures\n        }\n        topVideos {\n          views\n          watchTimeMs\n          video {\n            id\n            title\n            durationMs\n            asset {\n              id\n              poster\n            }\n          }\n        }\n      }\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n\n  fragment OverviewTotals on VideoStats {\n    views\n    viewers\n    watchTimeMs\n    live\n    startupP50Ms\n    startupP95Ms\n    rebufferRatio\n    refusals\n    failures\n  }\n"): typeof import('./graphql').OverviewFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps($keys: Boolean!, $members: Boolean!) {\n    videoCounts {\n      kind\n      count\n    }\n    gates(first: 1) {\n      edges {\n        node {\n          id\n          videoCount\n        }\n      }\n    }\n    apiKeys @include(if: $keys) {\n      id\n    }\n    members(first: 2) @include(if: $members) {\n      edges {\n        node {\n          role\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FirstStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsAttention {\n    videos(first: 5, filter: { assetState: [\"errored\"] }) {\n      edges {\n        node {\n          id\n          title\n          asset {\n            id\n            error {\n              message\n              remedy\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsAttentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithPassword($input: PasswordSignInInput!) {\n    signInWithPassword(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SignInWithPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WalletChallengeFor($input: WalletChallengeInput!) {\n    walletChallenge(input: $input) {\n      __typename\n      ... on WalletChallenge {\n        message\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').WalletChallengeForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithWallet($input: WalletSignInInput!) {\n    signInWithWallet(input: $input) {\n      __typename\n      ... on SignedIn {\n        accessToken\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SignInWithWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me {\n      account {\n        id\n        displayName\n        email\n        wallets {\n          caip10\n          address\n        }\n      }\n      memberships {\n        role\n        tenant {\n          id\n          slug\n          name\n        }\n      }\n      permissions\n    }\n  }\n"): typeof import('./graphql').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StorageUse {\n    tenant {\n      id\n      storage {\n        usedBytes\n        reservedBytes\n        limitBytes\n      }\n    }\n  }\n"): typeof import('./graphql').StorageUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTenant($input: CreateTenantInput!) {\n    createTenant(input: $input) {\n      __typename\n      ... on Tenant {\n        id\n        slug\n        name\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateVideo($input: CreateVideoInput!, $key: String) {\n    createVideo(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Video {\n        id\n        title\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateVideoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUpload($input: CreateUploadInput!, $key: String) {\n    createUpload(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Upload {\n        id\n        endpoint\n        url\n        token\n        expiresAt\n        asset {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishUpload($id: ID!) {\n    finishUpload(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').FinishUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelUpload($id: ID!) {\n    cancelUpload(id: $id) {\n      __typename\n      ... on Upload {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').CancelUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UploadAgain($id: ID!) {\n    upload(id: $id) {\n      id\n      endpoint\n      url\n      token\n      state\n    }\n  }\n"): typeof import('./graphql').UploadAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingUploads {\n    pendingUploads {\n      id\n      fileName\n      sizeBytes\n      state\n      expiresAt\n      asset {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PendingUploadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssetProgress($id: ID!) {\n    asset(id: $id) {\n      id\n      state\n      progressPercent\n      etaMs\n      error {\n        code\n        message\n        remedy\n      }\n    }\n  }\n"): typeof import('./graphql').AssetProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateVideo($input: UpdateVideoInput!) {\n    updateVideo(input: $input) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateVideoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetVisibility($id: ID!, $visibility: Visibility!, $publishAt: DateTime) {\n    setVisibility(id: $id, visibility: $visibility, publishAt: $publishAt) {\n      __typename\n      ... on Video {\n        id\n        visibility\n        publishAt\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SetVisibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteVideo($id: ID!) {\n    deleteVideo(id: $id) {\n      __typename\n      ... on DeletedVideo {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteVideoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetVideoGate($videoId: ID!, $gateId: ID) {\n    setVideoGate(videoId: $videoId, gateId: $gateId) {\n      __typename\n      ... on Video {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').SetVideoGateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryAsset($id: ID!) {\n    retryAsset(id: $id) {\n      __typename\n      ... on Asset {\n        id\n        state\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RetryAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPreview($videoId: ID!, $deviceId: String!) {\n    startPlayback(videoId: $videoId, deviceId: $deviceId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        hls\n        renewAfterMs\n        expiresAt\n      }\n      ... on PlaybackDenied {\n        access {\n          decision\n          because\n          code\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').StartPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPreview($leaseId: ID!) {\n    renewPlayback(leaseId: $leaseId) {\n      __typename\n      ... on PlaybackLease {\n        id\n        token\n        renewAfterMs\n      }\n      ... on PlaybackDenied {\n        access {\n          because\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql').RenewPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPreview($leaseId: ID!) {\n    endPlayback(leaseId: $leaseId)\n  }\n"): typeof import('./graphql').EndPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VideoPage($id: ID!) {\n    video(id: $id) {\n      id\n      title\n      description\n      tags\n      visibility\n      publishAt\n      publishedAt\n      durationMs\n      posterPublic\n      createdAt\n      updatedAt\n      viewCount\n      gate {\n        id\n        name\n        sentence\n      }\n      collections {\n        id\n        title\n      }\n      asset {\n        ...AssetDetails\n      }\n    }\n  }\n\n  fragment AssetDetails on Asset {\n    id\n    state\n    progressPercent\n    etaMs\n    durationMs\n    width\n    height\n    frameRate\n    sizeBytes\n    fileName\n    poster\n    createdAt\n    renditions {\n      name\n      kind\n      width\n      height\n      frameRate\n      codecs\n      peakBps\n      averageBps\n      sizeBytes\n    }\n    oddities {\n      code\n      message\n    }\n    error {\n      code\n      message\n      remedy\n      detail\n      retryable\n    }\n    timeline {\n      id\n      at\n      step\n      status\n      message\n    }\n  }\n"): typeof import('./graphql').VideoPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VideoFigures($id: ID!, $days: Int!) {\n    video(id: $id) {\n      id\n      stats(days: $days) {\n        views\n        viewers\n        watchTimeMs\n        live\n        startupP50Ms\n        startupP95Ms\n        rebufferRatio\n        refusals\n        failures\n      }\n    }\n  }\n"): typeof import('./graphql').VideoFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateChoices {\n    gates(first: 100) {\n      edges {\n        node {\n          id\n          name\n          sentence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GateChoicesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
