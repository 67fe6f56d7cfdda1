import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test('a name becomes an address', () => {
  expect(['Café Lumière', '  Aurora / Film School! ', '東京', 'x'.repeat(60)].map(slugOf)).toEqual([
    'cafe-lumiere',
    'aurora-film-school',
    '',
    'x'.repeat(40),
  ]);
});
