import { done, type Outcome, refuse } from './outcome.ts';

/** Relay Cursor Connections: what a list field is asked for. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page<Key> {
  readonly limit: number;
  readonly after: Key | null;
}

export interface Connection<Node> {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: Node }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const PAGE_MAX = 100;
const PAGE_DEFAULT = 20;

const encode = (key: readonly string[]): string => btoa(JSON.stringify(key)).replaceAll('+', '-').replaceAll('/', '_');

function decode(cursor: string): readonly string[] | null {
  try {
    const key: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(key) && key.every((part) => typeof part === 'string') ? key : null;
  } catch {
    return null; // A cursor is opaque text from outside: not JSON means not ours.
  }
}

/** Reads `first` (1 to 100, default 20) and an opaque cursor of `width` sort keys. */
export function parsePage(request: PageRequest, width = 1): Outcome<Page<readonly string[]>, 'BAD_PAGE'> {
  const limit = request.first ?? PAGE_DEFAULT;
  if (limit < 1 || limit > PAGE_MAX) return refuse('BAD_PAGE', `Ask for 1 to ${PAGE_MAX} items at a time.`, 'first');
  if (request.after == null || request.after === '') return done({ limit, after: null });
  const after = decode(request.after);
  if (after === null || after.length !== width) return refuse('BAD_PAGE', 'This cursor is not from this list.', 'after');
  return done({ limit, after });
}

/** Makes a connection from `limit + 1` rows in order; the extra row only tells that there is a next page. */
export function toConnection<Row>(
  rows: readonly Row[],
  page: Page<readonly string[]>,
  keyOf: (row: Row) => readonly string[],
): Connection<Row> {
  const edges = rows.slice(0, page.limit).map((node) => ({ cursor: encode(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
