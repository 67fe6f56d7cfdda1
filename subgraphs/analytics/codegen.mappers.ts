/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {
  Video: './reference.ts#Reference',
  Tenant: './reference.ts#Reference',
  Account: './reference.ts#Reference',
  Overview: './overview/read-overview.ts#TenantOverview',
  TopVideo: './overview/overview.store.ts#TopSums',
  WatchedVideo: './history/history.store.ts#Watched',
  VideoStats: './stats/figures.rules.ts#Figures',
};
