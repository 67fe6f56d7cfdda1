import { expect, test } from 'vitest';
import { formatAmount, parseAmount } from './amount.ts';
import { fromRule, idsOf, toRuleInput, withDecimals } from './rule-input.ts';
import { isGroup, newLeaf, type RuleLeaf } from './rule-tree.ts';

const PASS = '0x7Be8076f4EA4A4AD08075C2508e481d6C946D12b';

test('amounts go to base units and back without rounding', () => {
  expect(parseAmount('1.5', 18)).toBe('1500000000000000000');
  expect(parseAmount('0,25', 2)).toBe('25');
  expect(formatAmount('1500000000000000000', 18)).toBe('1.5');
  expect(formatAmount('7', 0)).toBe('7');
  expect(formatAmount(parseAmount('123456789012345678901234.000000000000000001', 18) ?? '', 18)).toBe(
    '123456789012345678901234.000000000000000001',
  );
});

test('what is no amount, or finer than the token, is turned down', () => {
  expect(['', '1e3', '-1', '0x1', '1.', '1.234'].map((text) => parseAmount(text, 2))).toEqual([
    null,
    null,
    null,
    null,
    '100',
    null,
  ]);
});

test('a saved rule comes back as it was', () => {
  const rule = {
    any: [
      {
        all: [
          { erc721: { chainId: 137, contract: PASS, minimum: '1' } },
          { not: { erc721: { chainId: 1, contract: PASS, tokenIds: ['7'] } } },
        ],
      },
      { erc20: { chainId: 8453, contract: PASS, minimum: '250', label: 'AUR' } },
      {
        atLeast: {
          count: 2,
          of: [1, 2].map((id) => ({ erc1155: { chainId: 1, contract: PASS, tokenIds: [String(id)], minimum: '3' } })),
        },
      },
    ],
  };
  expect(toRuleInput(fromRule(rule))).toEqual(rule);
});

test('a rule of one leaf is edited in a group and sent without it', () => {
  const leaf = { erc721: { chainId: 137, contract: PASS, minimum: '2' } };
  const tree = fromRule(leaf);
  expect(isGroup(tree)).toBe(true);
  expect(toRuleInput(tree)).toEqual(leaf);
});

test('base units of a saved token turn into whole tokens once its decimals are known, and back when sent', () => {
  const rule = { erc20: { chainId: 1, contract: PASS, minimum: '2500000' } };
  const leaf = fromRule(rule).children[0] as RuleLeaf;
  const shown = withDecimals(leaf, 6);
  expect(shown.minimum).toBe('2.5');
  expect(withDecimals(shown, 6)).toBe(shown);
  expect(toRuleInput(shown)).toEqual(rule);
  expect(toRuleInput(leaf)).toEqual(rule);
});

test('an amount typed before the decimals are known stays as typed when they come', () => {
  const typed = { ...newLeaf(1, 'erc20'), contract: PASS, minimum: '12.5' };
  expect(withDecimals(typed, 18).minimum).toBe('12.5');
  expect(toRuleInput(withDecimals(typed, 18))).toEqual({
    erc20: { chainId: 1, contract: PASS, minimum: '12500000000000000000' },
  });
});

test('ids are separated by commas, spaces and line ends', () => {
  expect(idsOf(' 7, 12\n300;4 ')).toEqual(['7', '12', '300', '4']);
});
