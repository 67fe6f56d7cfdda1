/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {};
