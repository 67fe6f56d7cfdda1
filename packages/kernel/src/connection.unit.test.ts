import { expect, test } from 'vitest';
import { PAGE_MAX, parsePage, toConnection } from './connection.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id, at: `t-${id}` }));
const keyOf = (row: { id: string; at: string }): string[] => [row.at, row.id];

const pageOf = (request: { first?: number | null; after?: string | null }) => {
  const page = parsePage(request, 2);
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value;
};

test('the extra row tells that there is a next page and is not shown', () => {
  const connection = toConnection(rows, pageOf({ first: 2 }), keyOf);
  expect(connection.edges.map(({ node }) => node.id)).toEqual(['a', 'b']);
  expect(connection.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('a cursor leads back to the keys it was made from', () => {
  const { pageInfo } = toConnection(rows, pageOf({ first: 2 }), keyOf);
  expect(pageOf({ after: pageInfo.endCursor }).after).toEqual(['t-b', 'b']);
});

test('an empty page has no cursors and no next page', () => {
  expect(toConnection([], pageOf({}), keyOf).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

test.each([0, -1, PAGE_MAX + 1])('asking for %i items is refused by name', (first) => {
  expect(parsePage({ first })).toMatchObject({ ok: false, refusal: { code: 'BAD_PAGE', field: 'first' } });
});

test.each(['zzz', '%%%', btoa('"text"'), btoa('[1,2]'), btoa('["one"]')])('cursor %j is not from this list', (after) => {
  expect(parsePage({ after }, 2)).toMatchObject({ ok: false, refusal: { code: 'BAD_PAGE', field: 'after' } });
});
