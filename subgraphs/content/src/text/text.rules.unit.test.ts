import { expect, test } from 'vitest';
import { parseDescription, parseTags, parseTitle } from './text.rules.ts';

test('a title is one line without control characters or doubled spaces', () => {
  expect(parseTitle('  Big\u0000 Buck\n\tBunny ')).toEqual({ ok: true, value: 'Big Buck Bunny' });
});

test.each([
  ['empty', ''],
  ['blank', ' \n\u0000 '],
  ['too long', 'x'.repeat(201)],
])('a title that is %s is refused', (_name, text) => {
  expect(parseTitle(text)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT', field: 'title' } });
});

test('length is counted in characters, not in UTF-16 units', () => {
  expect(parseTitle('🎬'.repeat(200)).ok).toBe(true);
  expect(parseTitle('🎬'.repeat(201)).ok).toBe(false);
});

test('a description keeps its lines, loses control characters, and ends at 5,000', () => {
  expect(parseDescription(' a\r\nb\u0007c ')).toEqual({ ok: true, value: 'a\nb c' });
  expect(parseDescription('x'.repeat(5_000)).ok).toBe(true);
  expect(parseDescription('x'.repeat(5_001)).ok).toBe(false);
});

test('tags are in lower case, each once, in their order', () => {
  expect(parseTags([' Film ', 'short  film', 'FILM'])).toEqual({ ok: true, value: ['film', 'short film'] });
});

test.each([
  ['an empty tag', ['a', ' ']],
  ['a long tag', ['x'.repeat(41)]],
  ['too many', Array.from({ length: 21 }, (_, at) => `t${at}`)],
])('%s is refused', (_name, tags) => {
  expect(parseTags(tags)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT', field: 'tags' } });
});
