/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {
  Video: './video/video.store.ts#VideoRow',
  VideoConnection: './video/video.store.ts#VideoPage',
  Collection: './collection/collection.store.ts#CollectionRow',
  CollectionConnection: './collection/collection.store.ts#CollectionPage',
};
