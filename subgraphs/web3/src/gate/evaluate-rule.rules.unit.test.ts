import { type Address, encodeAbiParameters, type Hex, numberToHex } from 'viem';
import { expect, test } from 'vitest';
import { type Answer, answered, reverted, unknown } from '../chain/answer.rules.ts';
import { balanceKey, batchKey, compileRules, ownerKey } from './compile-rule.rules.ts';
import { evaluateRule } from './evaluate-rule.rules.ts';
import { explainTrace } from './explain-trace.rules.ts';
import type { Rule, TokenLeaf } from './rule.rules.ts';
import { sayRule } from './say-rule.rules.ts';
import { walletsOf } from './wallets.rules.ts';

const CONTRACT: Address = '0x5FbDB2315678afecb367f032d93F642f64180aa3';
const ANNA: Address = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const BERT: Address = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC';

const chains = (chainId: number): string => (chainId === 137 ? 'Polygon' : 'Ethereum');
const word = (value: bigint): Answer<Hex> => answered(numberToHex(value, { size: 32 }));
const owner = (address: Address): Answer<Hex> => word(BigInt(address));
const passLeaf: TokenLeaf = {
  kind: 'erc721',
  chainId: 137,
  contract: CONTRACT,
  label: 'Aurora Pass',
  minimum: 1n,
  tokenIds: null,
};
const idLeaf: TokenLeaf = { ...passLeaf, tokenIds: [1n, 2n] };
const coinLeaf: TokenLeaf = {
  kind: 'erc20',
  chainId: 1,
  contract: CONTRACT,
  label: 'STREAM',
  minimum: 100n * 10n ** 6n,
  decimals: 6,
};
const unitLeaf: TokenLeaf = {
  kind: 'erc1155',
  chainId: 1,
  contract: CONTRACT,
  label: 'Credits',
  minimum: 3n,
  tokenIds: [4n, 5n],
};

function evaluate(rule: Rule, wallets: readonly string[], answers: Record<number, [string, Answer<Hex>][]>) {
  const byChain = new Map(Object.entries(answers).map(([id, entries]) => [Number(id), new Map(entries)]));
  const verdict = evaluateRule(rule, { wallets: walletsOf(wallets), answers: byChain, chains });
  return { ...verdict, because: explainTrace(verdict.trace) };
}

const held = (wallet: Address, amount: bigint): [string, Answer<Hex>] => [balanceKey(CONTRACT, wallet), word(amount)];

test('says what is needed and what this wallet holds', () => {
  const verdict = evaluate(passLeaf, [ANNA], { 137: [held(ANNA, 0n)] });
  expect(verdict.trace).toMatchObject({
    passed: false,
    text: 'needs 1 Aurora Pass on Polygon, this wallet holds 0',
    needed: '1',
    held: '0',
  });
  expect(verdict.because).toBe('Needs 1 Aurora Pass on Polygon, this wallet holds 0.');
  expect(verdict.proof).toEqual({ tokens: [], holders: [] });
});

test('amounts of an ERC-20 are shown with their decimals', () => {
  const verdict = evaluate(coinLeaf, [ANNA], { 1: [held(ANNA, 99_500_000n)] });
  expect(verdict.because).toBe('Needs 100 STREAM on Ethereum, this wallet holds 99.5.');
});

test('several wallets of one account are summed', () => {
  const few = evaluate({ ...passLeaf, minimum: 3n }, [ANNA, BERT], { 137: [held(ANNA, 1n), held(BERT, 1n)] });
  expect(few.because).toBe('Needs 3 Aurora Pass on Polygon, these wallets hold 2.');
  const enough = evaluate({ ...passLeaf, minimum: 2n }, [ANNA, BERT], { 137: [held(ANNA, 1n), held(BERT, 1n)] });
  expect(enough.trace.passed).toBe(true);
  expect(enough.proof.holders.map(({ address }) => address).sort()).toEqual([ANNA, BERT].sort());
});

test('any of the wallets may own one of the ids, and the proof names that id', () => {
  const verdict = evaluate(idLeaf, [ANNA, BERT], {
    137: [
      [ownerKey(CONTRACT, 1n), reverted],
      [ownerKey(CONTRACT, 2n), owner(BERT)],
    ],
  });
  expect(verdict.trace.passed).toBe(true);
  expect(verdict.proof).toEqual({ tokens: [`eip155:137/erc721:${CONTRACT}/2`], holders: [{ chainId: 137, address: BERT }] });
});

test("an id that was never minted is nobody's: a refusal, not a doubt", () => {
  const nobody: [string, Answer<Hex>][] = [
    [ownerKey(CONTRACT, 1n), reverted],
    [ownerKey(CONTRACT, 2n), reverted],
  ];
  expect(evaluate(idLeaf, [ANNA], { 137: nobody }).trace.passed).toBe(false);
});

const batch = (wallet: Address, ids: readonly bigint[], amounts: readonly bigint[]): [string, Answer<Hex>] => [
  batchKey(CONTRACT, wallet, ids),
  answered(encodeAbiParameters([{ type: 'uint256[]' }], [amounts])),
];

test('an ERC-1155 passes by enough of one id, not by a little of each', () => {
  const both = (anna: readonly bigint[], bert: readonly bigint[]) =>
    evaluate(unitLeaf, [ANNA, BERT], { 1: [batch(ANNA, [4n, 5n], anna), batch(BERT, [4n, 5n], bert)] });
  expect(both([2n, 1n], [0n, 1n]).trace.passed).toBe(false);
  expect(both([2n, 0n], [1n, 0n]).trace.passed).toBe(true);
  expect(both([2n, 0n], [1n, 0n]).proof.tokens).toEqual([`eip155:1/erc1155:${CONTRACT}/4`]);
});

test.each<[string, Answer<Hex> | undefined]>([
  ['silence', unknown('it does not answer')],
  ['no answer at all', undefined],
  ['an answer that is too short', answered('0x01')],
  ['an address without code', unknown('there is no such contract')],
])('%s cannot be told, and is never a refusal', (_, answer) => {
  const verdict = evaluate(passLeaf, [ANNA], { 137: answer === undefined ? [] : [[balanceKey(CONTRACT, ANNA), answer]] });
  expect(verdict.trace.passed).toBe(null);
  expect(verdict.because).toBe('Cannot tell now, please try again: needs 1 Aurora Pass on Polygon, and Polygon cannot tell now.');
});

test('a silent wallet does not matter once the others hold enough', () => {
  const verdict = evaluate(passLeaf, [ANNA, BERT], { 137: [[balanceKey(CONTRACT, ANNA), unknown('x')], held(BERT, 1n)] });
  expect(verdict.trace.passed).toBe(true);
});

test('one dead chain does not hide what another decides', () => {
  const both = { 137: [held(ANNA, 1n)] };
  expect(evaluate({ kind: 'any', of: [passLeaf, coinLeaf] }, [ANNA], both).trace.passed).toBe(true);
  expect(evaluate({ kind: 'all', of: [passLeaf, coinLeaf] }, [ANNA], both).trace.passed).toBe(null);
  expect(evaluate({ kind: 'all', of: [passLeaf, coinLeaf] }, [ANNA], { 137: [held(ANNA, 0n)] }).trace.passed).toBe(false);
});

test('explains nested rules by what is missing only', () => {
  const rule: Rule = { kind: 'all', of: [passLeaf, { kind: 'any', of: [coinLeaf, { ...unitLeaf, tokenIds: [4n] }] }] };
  const verdict = evaluate(rule, [ANNA], { 137: [held(ANNA, 1n)], 1: [held(ANNA, 0n), batch(ANNA, [4n], [0n])] });
  expect(verdict.because).toBe(
    'Needs one of these: 100 STREAM on Ethereum, this wallet holds 0; or 3 Credits #4 on Ethereum, this wallet holds 0.',
  );
  expect(sayRule(rule, chains)).toBe('Needs 1 Aurora Pass on Polygon and (100 STREAM on Ethereum or 3 Credits #4 on Ethereum).');
});

test('not: holding too much is said, and an absence is no proof by a token', () => {
  const rule: Rule = { kind: 'not', of: [passLeaf] };
  expect(evaluate(rule, [ANNA], { 137: [held(ANNA, 2n)] }).because).toBe(
    'Needs not to hold 1 Aurora Pass on Polygon, this wallet holds 2.',
  );
  const passed = evaluate(rule, [ANNA], { 137: [held(ANNA, 0n)] });
  expect(passed.trace.passed).toBe(true);
  expect(passed.proof.tokens).toEqual([]);
});

test('a rule is proven by as few tokens as it takes', () => {
  const rule: Rule = { kind: 'any', of: [coinLeaf, passLeaf] };
  const verdict = evaluate(rule, [ANNA], { 1: [held(ANNA, 10n ** 9n)], 137: [held(ANNA, 1n)] });
  expect(verdict.proof.tokens).toEqual([`eip155:1/erc20:${CONTRACT}`]);
});

test('the same question is compiled once', () => {
  const calls = compileRules(
    [{ kind: 'all', of: [passLeaf, { ...passLeaf, minimum: 9n }, idLeaf, coinLeaf] }],
    walletsOf([ANNA]),
  );
  expect([...calls].map(([chainId, list]) => [chainId, list.length])).toEqual([
    [137, 3],
    [1, 1],
  ]);
});

test("a contract's wallet counts on its own chain only, a key's on every chain", () => {
  const held = { 137: [[balanceKey(CONTRACT, ANNA), word(1n)]] as [string, Answer<Hex>][] };
  expect(evaluate(passLeaf, [`eip155:0:${ANNA}`], held).trace.passed).toBe(true);
  expect(evaluate(passLeaf, [`eip155:137:${ANNA}`], held).trace.passed).toBe(true);
  expect(evaluate(passLeaf, [`eip155:1:${ANNA}`], held).trace.passed).toBe(false);
  expect(compileRules([passLeaf], walletsOf([`eip155:1:${ANNA}`])).get(137)).toEqual([]);
});

test('wallets are told apart once, in a fixed order; what is no EVM wallet is left out', () => {
  const texts = [BERT.toLowerCase(), `eip155:0:${BERT}`, `eip155:0:${ANNA}`, 'solana:abc:def', 'nobody'];
  expect(walletsOf(texts)).toEqual([`eip155:0:${BERT}`, `eip155:0:${ANNA}`]);
});
