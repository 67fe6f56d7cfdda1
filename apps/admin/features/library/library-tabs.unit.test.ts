import { expect, test } from 'vitest';
import { countOf, filterOf } from './library-tabs.ts';

test('a tab, words and a tag become one filter', () => {
  expect(filterOf('all', '', '')).toEqual({});
  expect(filterOf('draft', ' oslo ', 'course')).toEqual({ visibility: ['draft'], search: 'oslo', tag: 'course' });
  expect(filterOf('failed', '', '')).toEqual({ assetState: ['errored'] });
});

test('a tab counts all kinds that it shows', () => {
  const counts = [
    { kind: 'all', count: 9 },
    { kind: 'draft', count: 4 },
    { kind: 'encoding', count: 2 },
    { kind: 'probing', count: 1 },
    { kind: 'errored', count: 1 },
  ];
  expect(['all', 'draft', 'processing', 'failed', 'public'].map((tab) => countOf(tab as 'all', counts))).toEqual([9, 4, 3, 1, 0]);
});
