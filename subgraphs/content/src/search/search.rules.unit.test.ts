import { expect, test } from 'vitest';
import { parseSearch } from './search.rules.ts';

test('no word, no search', () => {
  for (const text of [null, undefined, '', '  ', '"', "'&|!", '\u0000']) expect(parseSearch(text)).toBeNull();
});

test('the last word may be a beginning and words of three letters may be misspelt', () => {
  expect(parseSearch('Big of bunyn')).toEqual({
    text: 'Big of bunyn',
    prefix: "'big' & 'of' & 'bunyn':*",
    fuzzy: [
      { word: 'big', atLeast: 0.55, swapped: "'ibg' | 'bgi'", inDescription: false },
      { word: 'bunyn', atLeast: 0.4, swapped: "'ubnyn' | 'bnuyn' | 'buynn' | 'bunny'", inDescription: true },
    ],
  });
});

test('quotes, minus and or mean what they say: nothing is guessed', () => {
  for (const text of ['"big buck"', 'big -bunny', 'big or bunny'])
    expect(parseSearch(text)).toMatchObject({ prefix: '', fuzzy: [] });
  expect(parseSearch('orbit')?.fuzzy).toHaveLength(1);
});

test('text that would break a tsquery is cut to its words', () => {
  expect(parseSearch("o'hara & <-> \\x:*")?.prefix).toBe("'o' & 'hara' & 'x':*");
});

test('length and words are bounded', () => {
  const long = parseSearch('word '.repeat(1_000));
  expect(long?.text.length).toBeLessThanOrEqual(200);
  expect(long?.fuzzy).toHaveLength(8);
});
