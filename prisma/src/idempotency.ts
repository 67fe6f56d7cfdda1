/**
 * A mutation called twice with one idempotency key acts once. The answer is kept in the transaction that does the work, so
 * either both exist or neither. A second call that comes while the first runs waits for it. Refusals are not kept: nothing
 * was done, so the same call may succeed later.
 */
import { createHash } from 'node:crypto';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Transaction } from './database.ts';

export interface IdempotentCall {
  readonly tenantId: string;
  /** Owner, dot, mutation: "content.create-video". */
  readonly operation: string;
  /** What the caller sent as idempotencyKey; without one the work is simply done. */
  readonly key: string | null | undefined;
  /** The request as understood; another request under the same key is refused. */
  readonly request: unknown;
}

/** What can be kept as an answer: ids and plain values, from which a row is read again. */
export type Keepable = string | number | boolean | null | readonly Keepable[] | { readonly [name: string]: Keepable };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

function ordered(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Runs `work` once per key: same key and request give the first answer, another request gives IDEMPOTENCY_MISMATCH. */
export async function once<Value extends Keepable, Code extends string = never>(
  tx: Transaction,
  call: IdempotentCall,
  work: () => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | 'IDEMPOTENCY_MISMATCH'>> {
  if (call.key == null || call.key === '') return work();
  const id = { tenantId: call.tenantId, operation: call.operation, key: sha256(call.key) };
  const requestHash = sha256(JSON.stringify(call.request, ordered) ?? '');
  const claimed = await tx.idempotencyRecord.createMany({ data: [{ ...id, requestHash }], skipDuplicates: true });
  const where = { tenantId_operation_key: id };
  if (claimed.count === 0) {
    const kept = await tx.idempotencyRecord.findUniqueOrThrow({ where });
    if (kept.requestHash === requestHash) return done(kept.response as Value);
    return refuse('IDEMPOTENCY_MISMATCH', 'This idempotency key was used for another request. Take a new key.', 'idempotencyKey');
  }
  const outcome = await work();
  if (outcome.ok) await tx.idempotencyRecord.update({ where, data: { response: outcome.value as never } });
  else await tx.idempotencyRecord.delete({ where });
  return outcome;
}

/** Forgets kept answers that are older than `before`; returns how many. */
export async function forgetAnswers(tx: Transaction, before: Date): Promise<number> {
  return (await tx.idempotencyRecord.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
