/**
 * Decisions kept for some seconds in Redis: an ALLOW for at most ten, a DENY for at most five, so that a fresh buyer is let
 * in soon; "cannot tell" never. A transfer seen on a chain leaves a mark for the wallet, and a decision read at an older
 * block than the mark counts no more.
 */
import { createHash } from 'node:crypto';
import type { TenantId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import type { Redis } from 'ioredis';
import type { Gate } from '../gate/gate.store.ts';
import { leavesOf } from '../gate/rule.rules.ts';
import { addressesOn, type WalletId } from '../gate/wallets.rules.ts';
import type { Decision } from './decision.rules.ts';

const LIFE_MS = { ALLOW: seconds(10), DENY: seconds(5) } as const;
const MARK_LIFE_MS = seconds(60);

const entryKey = (gate: Gate, wallets: readonly WalletId[]): string => {
  const who = createHash('sha256').update(wallets.join()).digest('base64url');
  return `web3:decision:${gate.tenantId}:${gate.id}:${gate.version}:${who}`;
};

const markKey = (tenantId: TenantId, chainId: number, wallet: string): string => `web3:touched:${tenantId}:${chainId}:${wallet}`;

/** Marks wallets that a transfer in this block touched. */
export async function markTouched(
  redis: Redis,
  tenantId: TenantId,
  touched: { chainId: number; wallets: readonly string[]; block: bigint },
): Promise<void> {
  const pipeline = redis.pipeline();
  for (const wallet of touched.wallets)
    pipeline.set(markKey(tenantId, touched.chainId, wallet), String(touched.block), 'PX', MARK_LIFE_MS);
  await pipeline.exec();
}

/** Decisions still good, by gate id, and the block that each chain must have reached to be believed. */
export interface Known {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly atLeast: ReadonlyMap<number, bigint>;
}

interface Mark {
  readonly chainId: number;
  readonly key: string;
}

function marksFor(gates: readonly Gate[], wallets: readonly WalletId[]): Mark[] {
  const chainIds = new Set(gates.flatMap((gate) => leavesOf(gate.rule).map((leaf) => leaf.chainId)));
  const tenantId = gates[0]?.tenantId;
  if (tenantId === undefined) return [];
  return [...chainIds].flatMap((chainId) =>
    addressesOn(wallets, chainId).map((wallet) => ({ chainId, key: markKey(tenantId, chainId, wallet) })),
  );
}

function highest(marks: readonly Mark[], texts: readonly (string | null)[]): Map<number, bigint> {
  const atLeast = new Map<number, bigint>();
  for (const [index, { chainId }] of marks.entries()) {
    const block = BigInt(texts[index] ?? '0');
    if (block > (atLeast.get(chainId) ?? 0n)) atLeast.set(chainId, block);
  }
  return atLeast;
}

const isGood = (decision: Decision, atLeast: ReadonlyMap<number, bigint>, nowMs: number): boolean =>
  Math.abs(nowMs - decision.checkedAtMs) < LIFE_MS[decision.decision === 'ALLOW' ? 'ALLOW' : 'DENY'] &&
  decision.blocks.every((block) => BigInt(block.number) >= (atLeast.get(block.chainId) ?? 0n));

/** For a gate and its asker: the block that each chain must have reached since a transfer touched one of the wallets. */
export async function readMarks(redis: Redis, gate: Gate, wallets: readonly WalletId[]): Promise<Map<number, bigint>> {
  const marks = marksFor([gate], wallets);
  return marks.length === 0 ? new Map() : highest(marks, await redis.mget(marks.map(({ key }) => key)));
}

/** What is known of these gates of one tenant for these wallets. */
export async function readKnown(
  redis: Redis,
  gates: readonly Gate[],
  asked: { wallets: readonly WalletId[]; nowMs: number },
): Promise<Known> {
  const { wallets } = asked;
  if (gates.length === 0 || wallets.length === 0) return { decisions: new Map(), atLeast: new Map() };
  const marks = marksFor(gates, wallets);
  const texts = await redis.mget([...gates.map((gate) => entryKey(gate, wallets)), ...marks.map(({ key }) => key)]);
  const atLeast = highest(marks, texts.slice(gates.length));
  const decisions = gates.flatMap((gate, index): [string, Decision][] => {
    const text = texts[index];
    return text == null ? [] : [[gate.id, JSON.parse(text)]];
  });
  return { decisions: new Map(decisions.filter(([, decision]) => isGood(decision, atLeast, asked.nowMs))), atLeast };
}

export async function keepDecision(redis: Redis, gate: Gate, wallets: readonly WalletId[], decision: Decision): Promise<void> {
  if (decision.decision === 'UNKNOWN') return;
  await redis.set(entryKey(gate, wallets), JSON.stringify(decision), 'PX', LIFE_MS[decision.decision]);
}
