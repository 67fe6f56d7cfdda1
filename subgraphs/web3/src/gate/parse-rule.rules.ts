import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { getAddress, isAddress } from 'viem';
import type { Rule, RuleJson, TokenLeaf } from './rule.rules.ts';

const MOST_NODES = 50;
const MOST_DEPTH = 6;
const MOST_CHILDREN = 20;
const MOST_IDS = 100;
const MOST_IDS_IN_ALL = 300;
const MOST_LABEL = 80;
const UINT256_MAX = 2n ** 256n - 1n;
const KINDS = ['all', 'any', 'not', 'atLeast', 'erc721', 'erc1155', 'erc20'] as const;
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** What is counted over the whole tree, and the first thing found wrong. */
interface Walk {
  nodes: number;
  ids: number;
  problem: { readonly path: string; readonly message: string } | null;
}

const wrong = (walk: Walk, path: string, message: string): null => {
  walk.problem ??= { path, message };
  return null;
};

const objectOf = (value: unknown): RuleJson | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RuleJson) : null;

function wholeOf(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === 'string' && /^\d{1,78}$/.test(value) ? BigInt(value) : null;
}

function minimumOf(value: unknown, path: string, walk: Walk): bigint | null {
  const minimum = wholeOf(value ?? 1n);
  if (minimum !== null && minimum >= 1n && minimum <= UINT256_MAX) return minimum;
  return wrong(walk, `${path}.minimum`, 'needs a whole number of at least 1.');
}

function idsOf(value: unknown, path: string, walk: Walk): readonly bigint[] | null {
  const list = Array.isArray(value) ? value.map(wholeOf) : [];
  if (list.length < 1 || list.length > MOST_IDS) return wrong(walk, `${path}.tokenIds`, `needs 1 to ${MOST_IDS} token ids.`);
  const ids = list.filter((id): id is bigint => id !== null && id >= 0n && id <= UINT256_MAX);
  if (ids.length !== list.length) return wrong(walk, `${path}.tokenIds`, 'needs whole numbers from 0 to 2^256 - 1.');
  walk.ids += ids.length;
  if (walk.ids > MOST_IDS_IN_ALL) return wrong(walk, path, `is beyond ${MOST_IDS_IN_ALL} token ids in one rule.`);
  return [...new Set(ids)];
}

function labelOf(value: unknown, path: string, walk: Walk): string | null {
  const label = typeof value === 'string' ? value.trim() : '';
  if (label.length <= MOST_LABEL && !UNSAFE.test(label)) return label;
  return wrong(walk, `${path}.label`, `needs at most ${MOST_LABEL} printable characters.`);
}

function placeOf(json: RuleJson, path: string, walk: Walk) {
  const { chainId, contract } = json;
  if (typeof chainId !== 'number' || !Number.isSafeInteger(chainId) || chainId < 1)
    return wrong(walk, `${path}.chainId`, 'needs a chain id, for example 137.');
  if (typeof contract !== 'string' || !isAddress(contract, { strict: false }))
    return wrong(walk, `${path}.contract`, 'needs an address: 0x and 40 hex digits.');
  const isMixed = /[a-f]/.test(contract.slice(2)) && /[A-F]/.test(contract.slice(2));
  if (isMixed && !isAddress(contract))
    return wrong(walk, `${path}.contract`, 'has a typing mistake: its checksum (EIP-55) is wrong.');
  const label = labelOf(json['label'], path, walk);
  return label === null ? null : { chainId, contract: getAddress(contract), label };
}

/** How much of what: the ids, where the leaf names any, and the minimum. */
function wantedOf(kind: TokenLeaf['kind'], json: RuleJson, path: string, walk: Walk) {
  const hasIds = kind === 'erc1155' || (kind === 'erc721' && json['tokenIds'] != null);
  if (kind === 'erc20' && json['minimum'] == null) return wrong(walk, `${path}.minimum`, 'is missing.');
  if (kind === 'erc721' && hasIds && json['minimum'] != null) return wrong(walk, path, 'takes minimum or tokenIds, not both.');
  const minimum = minimumOf(json['minimum'], path, walk);
  const tokenIds = hasIds ? idsOf(json['tokenIds'], path, walk) : null;
  return minimum === null || (hasIds && tokenIds === null) ? null : { minimum, tokenIds };
}

function parseLeaf(kind: TokenLeaf['kind'], value: unknown, path: string, walk: Walk): TokenLeaf | null {
  const json = objectOf(value) ?? {};
  const place = placeOf(json, path, walk);
  const wanted = place === null ? null : wantedOf(kind, json, path, walk);
  if (place === null || wanted === null) return null;
  const { minimum, tokenIds } = wanted;
  if (kind === 'erc20') return { kind, ...place, minimum, decimals: 0 };
  return kind === 'erc1155' ? { kind, ...place, minimum, tokenIds: tokenIds ?? [] } : { kind, ...place, minimum, tokenIds };
}

function parseList(value: unknown, least: number, path: string, depth: number, walk: Walk): Rule[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length < least || list.length > MOST_CHILDREN) return wrong(walk, path, `needs ${least} to ${MOST_CHILDREN} rules.`);
  const rules: Rule[] = [];
  for (const [index, child] of list.entries()) {
    const rule = parseNode(child, `${path}[${index}]`, depth + 1, walk);
    if (rule === null) return null;
    rules.push(rule);
  }
  return rules;
}

function parseAtLeast(value: unknown, path: string, depth: number, walk: Walk): Rule | null {
  const json = objectOf(value) ?? {};
  const of = parseList(json['of'], 2, `${path}.of`, depth, walk);
  if (of === null) return null;
  const count = json['count'];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > of.length)
    return wrong(walk, `${path}.count`, `needs 1 to ${of.length}, the number of its rules.`);
  return { kind: 'atLeast', count, of };
}

function parseNode(value: unknown, path: string, depth: number, walk: Walk): Rule | null {
  walk.nodes += 1;
  if (walk.nodes > MOST_NODES) return wrong(walk, path, `is beyond ${MOST_NODES} nodes in one rule.`);
  if (depth > MOST_DEPTH) return wrong(walk, path, `is more than ${MOST_DEPTH} deep.`);
  const json = objectOf(value);
  const kinds = KINDS.filter((kind) => json?.[kind] != null);
  const [kind] = kinds;
  if (json === null || kind === undefined || kinds.length > 1)
    return wrong(walk, path, `needs exactly one of ${KINDS.join(', ')}.`);
  const at = `${path}.${kind}`;
  if (kind === 'not') {
    const child = parseNode(json['not'], at, depth + 1, walk);
    return child === null ? null : { kind, of: [child] };
  }
  if (kind === 'atLeast') return parseAtLeast(json['atLeast'], at, depth, walk);
  if (kind !== 'all' && kind !== 'any') return parseLeaf(kind, json[kind], at, walk);
  const of = parseList(json[kind], 1, at, depth, walk);
  return of === null ? null : { kind, of };
}

/** A rule tree from RuleInput or from its stored JSON; the refusal names the node, for example `rule.all[1].erc721.contract`. */
export function parseRule(input: unknown): Outcome<Rule, 'BAD_RULE'> {
  const walk: Walk = { nodes: 0, ids: 0, problem: null };
  const rule = parseNode(input, 'rule', 1, walk);
  if (rule !== null) return done(rule);
  const { path, message } = walk.problem ?? { path: 'rule', message: 'cannot be read.' };
  return refuse('BAD_RULE', `${path} ${message}`, path);
}
