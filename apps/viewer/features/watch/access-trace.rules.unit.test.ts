import { expect, test } from 'vitest';
import { readTrace } from './access-trace.rules.ts';

const LEAF = {
  kind: 'erc721',
  passed: false,
  text: 'needs 1 Aurora Pass',
  what: '1 Aurora Pass',
  needed: '1',
  held: '0',
  chainId: 1,
  contract: '0xab',
};

test('a tree is read with its ticks', () => {
  const trace = readTrace({
    kind: 'any',
    passed: null,
    text: 'at least one of these',
    children: [LEAF, { ...LEAF, passed: null, held: null }],
  });
  expect(trace?.passed).toBeNull();
  expect(trace?.children.map(({ passed, held }) => [passed, held])).toEqual([
    [false, '0'],
    [null, null],
  ]);
});

test('anything else than true and false is "cannot tell", never a refusal', () => {
  expect(readTrace({ ...LEAF, passed: 'no' })?.passed).toBeNull();
});

test('what is no tree is left out', () => {
  expect([readTrace(null), readTrace('x'), readTrace({ passed: true })]).toEqual([null, null, null]);
  expect(readTrace({ ...LEAF, kind: 'all', children: [null, 3, LEAF] })?.children).toHaveLength(1);
});
