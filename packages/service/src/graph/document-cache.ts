import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { type Compiled, compileHot } from './compile-hot.ts';

const MAX_DOCUMENTS = 2_000;

/** A valid document with what was learnt of it. */
export interface CachedDocument {
  readonly document: DocumentNode;
  /** Its compiled form for an operation that runs often; null while it does not, or cannot be compiled. */
  compiled(operationName: string | undefined): Compiled | null;
}

/** The document, or why it is not valid. */
export type DocumentFor = (query: string) => CachedDocument | readonly GraphQLError[];

/**
 * Parses and validates a query the first time it is seen. The gateway's planner sends few different texts very often, and
 * validating each time cost more than executing. Texts that are not valid are not kept; the oldest text goes first.
 */
export function createDocumentCache(schema: GraphQLSchema): DocumentFor {
  const documents = new Map<string, CachedDocument>();
  return (query) => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const oldest = documents.size >= MAX_DOCUMENTS ? documents.keys().next().value : undefined;
    if (oldest !== undefined) documents.delete(oldest);
    const cached: CachedDocument = { document, compiled: compileHot(schema, document) };
    documents.set(query, cached);
    return cached;
  };
}
