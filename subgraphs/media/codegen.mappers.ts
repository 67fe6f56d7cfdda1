/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {
  Asset: './asset/asset-moves.store.ts#AssetRow',
  AssetEvent: './asset/asset.store.ts#EventRow',
  AssetChange: './asset/asset-feed.ts#AssetNews',
  Oddity: './asset/asset-view.ts#OddityView',
  Rendition: './asset/asset.store.ts#RenditionRow',
  Upload: './upload/upload.store.ts#UploadRow',
  Video: './asset/asset-view.ts#VideoRef',
  Tenant: './asset/asset-view.ts#TenantRef',
  Storage: './asset/asset-view.ts#StorageView',
};
