import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

const MAX_DOCUMENTS = 2_000;

/**
 * Parses and validates a query the first time it is seen. The gateway's planner sends few different texts very often, and
 * validating each time cost more than executing. Texts that are not valid are not kept; the oldest text goes first.
 */
export function createDocumentCache(schema: GraphQLSchema): (query: string) => DocumentNode | readonly GraphQLError[] {
  const documents = new Map<string, DocumentNode>();
  return (query) => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const oldest = documents.size >= MAX_DOCUMENTS ? documents.keys().next().value : undefined;
    if (oldest !== undefined) documents.delete(oldest);
    documents.set(query, document);
    return document;
  };
}
