import { expect, test } from 'vitest';
import { decideVisibility } from './visibility.rules.ts';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const soon = new Date(NOW + 60_000);
const fresh = { assetState: 'ready', publishedAt: null };

test.each(['public', 'unlisted'] as const)('%s needs a file that can be played', (visibility) => {
  for (const assetState of [null, 'uploading', 'encoding', 'errored', 'deleted'])
    expect(decideVisibility({ ...fresh, assetState }, { visibility, publishAt: null }, NOW)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_PLAYABLE' },
    });
  expect(decideVisibility({ ...fresh, assetState: 'playable' }, { visibility, publishAt: null }, NOW).ok).toBe(true);
});

test('the first publication is remembered, a later one does not move it', () => {
  const first = decideVisibility(fresh, { visibility: 'public', publishAt: null }, NOW);
  expect(first).toEqual({ ok: true, value: { visibility: 'public', publishAt: null, publishedAt: new Date(NOW) } });
  const before = new Date(NOW - 1);
  const again = decideVisibility({ ...fresh, publishedAt: before }, { visibility: 'public', publishAt: null }, NOW);
  expect(again).toMatchObject({ value: { publishedAt: before } });
  expect(decideVisibility(fresh, { visibility: 'unlisted', publishAt: null }, NOW)).toMatchObject({
    value: { publishedAt: null },
  });
});

test('a schedule may be set before the file is there', () => {
  const decided = decideVisibility({ assetState: null, publishedAt: null }, { visibility: 'scheduled', publishAt: soon }, NOW);
  expect(decided).toEqual({ ok: true, value: { visibility: 'scheduled', publishAt: soon, publishedAt: null } });
});

test.each([
  ['no time', 'scheduled', null],
  ['the present', 'scheduled', new Date(NOW)],
  ['the past', 'scheduled', new Date(NOW - 1)],
  ['eleven years ahead', 'scheduled', new Date(NOW + 11 * 365 * 86_400_000)],
  ['a time for a draft', 'draft', soon],
  ['a time for a public video', 'public', soon],
] as const)('%s is refused', (_name, visibility, publishAt) => {
  expect(decideVisibility(fresh, { visibility, publishAt }, NOW)).toMatchObject({
    ok: false,
    refusal: { code: 'BAD_TIME', field: 'publishAt' },
  });
});
