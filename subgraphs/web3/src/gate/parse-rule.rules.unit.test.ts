import { expect, test } from 'vitest';
import { parseRule } from './parse-rule.rules.ts';
import { leavesOf, toRuleJson, toStoredRule, withDecimals } from './rule.rules.ts';

const CONTRACT = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
const pass = { erc721: { chainId: 1, contract: CONTRACT, minimum: '1', label: 'Pass' } };
const nest = (depth: number): unknown => (depth === 1 ? pass : { all: [nest(depth - 1)] });

test('a rule comes back in the shape in which it was sent', () => {
  const rule = {
    any: [
      pass,
      { not: { erc1155: { chainId: 137, contract: CONTRACT, tokenIds: ['3', '4'], minimum: '2', label: '' } } },
      { atLeast: { count: 1, of: [{ erc721: { chainId: 1, contract: CONTRACT, tokenIds: ['7'], label: '' } }, pass] } },
      { erc20: { chainId: 1, contract: CONTRACT, minimum: '1000000000000000000', label: 'STREAM' } },
    ],
  };
  const parsed = parseRule(rule);
  expect(parsed.ok && toRuleJson(parsed.value)).toEqual(rule);
});

test('what is stored beside a rule gives its amounts their decimals again', () => {
  const parsed = parseRule({ erc20: { chainId: 1, contract: CONTRACT, minimum: 5n } });
  if (!parsed.ok) throw new Error('not parsed');
  const known = withDecimals(parsed.value, { [`1:${CONTRACT}`]: 6 });
  const stored = toStoredRule(known);
  const again = parseRule(stored.rule);
  expect(again.ok && leavesOf(withDecimals(again.value, stored.decimals))).toMatchObject([{ decimals: 6, minimum: 5n }]);
});

test('addresses are checksummed, minimum and label have defaults', () => {
  const parsed = parseRule({ erc721: { chainId: 1, contract: CONTRACT.toLowerCase() } });
  expect(parsed).toEqual({
    ok: true,
    value: { kind: 'erc721', chainId: 1, contract: CONTRACT, minimum: 1n, tokenIds: null, label: '' },
  });
});

test('six levels and fifty nodes are the most', () => {
  expect(parseRule(nest(6)).ok).toBe(true);
  const wide = (count: number) => ({
    any: Array.from({ length: count }, () => ({ all: Array.from({ length: 15 }, () => pass) })),
  });
  expect(parseRule(wide(3)).ok).toBe(true);
});

const leaf = (fields: object) => ({ erc721: { chainId: 1, contract: CONTRACT, ...fields } });

test.each<[string, unknown, string]>([
  ['nothing', {}, 'rule needs exactly one of'],
  ['a list', [pass], 'rule needs exactly one of'],
  ['two kinds in one node', { ...pass, not: pass }, 'rule needs exactly one of'],
  ['no children', { all: [] }, 'rule.all needs 1 to 20 rules.'],
  ['21 children', { any: Array(21).fill(pass) }, 'rule.any needs 1 to 20 rules.'],
  ['seven levels', nest(7), 'rule.all[0].all[0].all[0].all[0].all[0].all[0] is more than 6 deep.'],
  ['ten levels', nest(10), 'is more than 6 deep.'],
  ['500 leaves', { all: Array(20).fill({ any: Array(20).fill(pass) }) }, 'is beyond 50 nodes in one rule.'],
  ['a count of none', { atLeast: { count: 0, of: [pass, pass] } }, 'rule.atLeast.count needs 1 to 2'],
  ['a count above', { atLeast: { count: 3, of: [pass, pass] } }, 'rule.atLeast.count needs 1 to 2'],
  ['at least of one', { atLeast: { count: 1, of: [pass] } }, 'rule.atLeast.of needs 2 to 20 rules.'],
  [
    'a wrong node within',
    { all: [pass, { not: { erc20: { chainId: 1, contract: CONTRACT } } }] },
    'rule.all[1].not.erc20.minimum is missing.',
  ],
  ['an address too short', leaf({ contract: '0x12' }), 'rule.erc721.contract needs an address'],
  ['a wrong checksum', leaf({ contract: CONTRACT.replace('F', 'f') }), 'rule.erc721.contract has a typing mistake'],
  ['chain zero', leaf({ chainId: 0 }), 'rule.erc721.chainId needs a chain id'],
  ['a minimum of none', leaf({ minimum: 0n }), 'rule.erc721.minimum needs a whole number of at least 1.'],
  ['a minimum beyond uint256', leaf({ minimum: 2n ** 256n }), 'rule.erc721.minimum needs a whole number'],
  ['ids and a minimum', leaf({ tokenIds: [1n], minimum: 1n }), 'rule.erc721 takes minimum or tokenIds, not both.'],
  ['101 ids', leaf({ tokenIds: Array(101).fill(1n) }), 'rule.erc721.tokenIds needs 1 to 100 token ids.'],
  ['no ids', { erc1155: { chainId: 1, contract: CONTRACT, tokenIds: [] } }, 'rule.erc1155.tokenIds needs 1 to 100 token ids.'],
  ['a negative id', leaf({ tokenIds: [-1n] }), 'rule.erc721.tokenIds needs whole numbers'],
  ['301 ids in all', { all: Array(4).fill(leaf({ tokenIds: Array(80).fill(1n) })) }, 'is beyond 300 token ids in one rule.'],
  ['a label that turns text around', leaf({ label: 'Pass \u202Etxt' }), 'rule.erc721.label needs at most 80 printable'],
])('refuses %s and names the node', (_, rule, message) => {
  const parsed = parseRule(rule);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.refusal.code).toBe('BAD_RULE');
  expect(!parsed.ok && parsed.refusal.message).toContain(message);
});
