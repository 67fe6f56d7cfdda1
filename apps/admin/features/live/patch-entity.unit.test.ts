import { expect, test } from 'vitest';
import { patchEntity } from './patch-entity.ts';

const page = {
  videos: {
    edges: [{ node: { id: 'v1', asset: { id: 'a1', state: 'encoding', poster: null } } }, { node: { id: 'v2', asset: null } }],
  },
};

test('news reach the asset wherever it was read, and only fields that were read', () => {
  const next = patchEntity(page, 'a1', { state: 'ready', progressPercent: 100 });
  expect(next.videos.edges[0]?.node.asset).toEqual({ id: 'a1', state: 'ready', poster: null });
  expect(next.videos.edges[1]).toBe(page.videos.edges[1]);
});

test('news of something that was not read change nothing at all', () => {
  expect(patchEntity(page, 'a9', { state: 'ready' })).toBe(page);
  expect(patchEntity(page, 'a1', { state: 'encoding' })).toBe(page);
});
