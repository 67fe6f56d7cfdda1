import { expect, test } from 'vitest';
import { fromRule } from './rule-input.ts';
import { placeOf, placeOfPath, placeOfRefusal, problemsOf } from './rule-problems.ts';
import { ruleSentence } from './rule-sentence.ts';
import { changeNode, leavesOf, newGroup, newLeaf, type RuleGroup, type RuleLeaf } from './rule-tree.ts';

const PASS = '0x7Be8076f4EA4A4AD08075C2508e481d6C946D12b';
const leaf = (fields: Partial<RuleLeaf>): RuleLeaf => ({ ...newLeaf(137), contract: PASS, ...fields });
const names = { chain: (id: number) => (id === 137 ? 'Polygon' : `chain ${id}`), token: () => 'Aurora Pass' };

test('a whole rule has no problems', () => {
  expect(problemsOf(newGroup('all', [leaf({}), leaf({ kind: 'erc20', minimum: '0.5', decimals: 18 })])).size).toBe(0);
});

test('each mistake is told at its field', () => {
  const wrong = [
    leaf({ contract: '0x12' }),
    leaf({ kind: 'erc1155', tokenIds: '' }),
    leaf({ tokenIds: 'seven' }),
    leaf({ minimum: '0' }),
    leaf({ kind: 'erc20', minimum: '0.1234567', decimals: 6 }),
    leaf({ kind: 'erc20', minimum: '5', decimals: null }),
  ];
  const problems = problemsOf(newGroup('any', wrong));
  const fields = ['contract', 'tokenIds', 'tokenIds', 'minimum', 'minimum', 'minimum'];
  expect([...problems.keys()]).toEqual(wrong.map(({ key }, at) => placeOf(key, fields[at] ?? '')));
});

test('groups know how many conditions they need', () => {
  const some = { ...newGroup('atLeast', [leaf({}), leaf({})]), count: 3 };
  const empty = newGroup('any', []);
  const two = newGroup('not', [leaf({}), leaf({})]);
  const problems = problemsOf(newGroup('all', [some, empty, two]));
  expect([...problems.keys()]).toEqual([
    placeOf(some.key, 'count'),
    placeOf(empty.key, 'children'),
    placeOf(two.key, 'children'),
  ]);
});

test('a path of the server finds its field, with dots or brackets, through groups of every kind', () => {
  const [first, second, third] = [leaf({}), leaf({}), leaf({ kind: 'erc20' })];
  const some = newGroup('atLeast', [second, newGroup('not', [third])]);
  const root = newGroup('all', [first, some]);
  expect(placeOfPath(root, 'rule.all.0.erc721.contract')).toBe(placeOf(first.key, 'contract'));
  expect(placeOfPath(root, 'rule.all[1].atLeast.count')).toBe(placeOf(some.key, 'count'));
  expect(placeOfPath(root, 'rule.all[1].atLeast.of[1].not.erc20.minimum')).toBe(placeOf(third.key, 'minimum'));
  expect(placeOfPath(root, 'name')).toBeNull();
  expect(placeOfPath(newGroup('all', [first]), 'rule.erc721.contract')).toBe(placeOf(first.key, 'contract'));
});

test('groups of one, which are sent without the group, do not lead a path astray', () => {
  const [first, inner] = [leaf({}), leaf({})];
  const root = newGroup('all', [first, newGroup('any', [newGroup('all', [inner])])]);
  expect(placeOfPath(root, 'rule.all[1].erc721.contract')).toBe(placeOf(inner.key, 'contract'));
});

test('a refusal that names a contract stands at that contract', () => {
  const [first, second] = [leaf({}), leaf({ contract: `0x${'0'.repeat(39)}1` })];
  const root = newGroup('all', [first, second]);
  const message = `There is no contract at 0x${'0'.repeat(39)}1 on Polygon.`;
  expect(placeOfRefusal(root, { message, field: 'rule' })).toBe(placeOf(second.key, 'contract'));
  expect(placeOfRefusal(root, { message: 'Give an https address.', field: 'getItUrl' })).toBeNull();
});

test('the sentence follows the tree', () => {
  const tree = fromRule({
    any: [
      { erc721: { chainId: 137, contract: PASS, minimum: '1' } },
      {
        all: [
          { erc20: { chainId: 1, contract: PASS, minimum: '5' } },
          { not: { erc721: { chainId: 137, contract: PASS, tokenIds: ['7'] } } },
        ],
      },
    ],
  });
  expect(ruleSentence(tree, names)).toBe(
    'Who holds 1 Aurora Pass on Polygon or (at least 5 Aurora Pass on chain 1 and not Aurora Pass #7 on Polygon) may watch.',
  );
});

test('changing and taking out a node leaves the others alone', () => {
  const [first, second] = [leaf({}), leaf({})];
  const root = newGroup('all', [first, newGroup('any', [second])]);
  const changed = changeNode(root, second.key, (node) => ({ ...(node as RuleLeaf), minimum: '9' }));
  expect(leavesOf(changed).map(({ minimum }) => minimum)).toEqual(['1', '9']);
  const fewer: RuleGroup = changeNode(root, first.key, () => null);
  expect(leavesOf(fewer)).toEqual([second]);
});
