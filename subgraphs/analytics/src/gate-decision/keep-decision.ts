import { createHash } from 'node:crypto';
import type { accessDecided } from '@streamgate/events/facts';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { markDirty } from '../rollup/dirty-hour.store.ts';
import { hourOf } from '../rollup/hour.rules.ts';

export type AccessDecided = z.output<typeof accessDecided.payload>;

/** The same fact told twice has the same id: a UUIDv8 (RFC 9562 5.8) of its hash. */
function idOfFact(fact: AccessDecided): string {
  const parts = [fact.tenantId, fact.videoId, fact.gateId, fact.accountId, fact.decision, fact.atMs, fact.tookMs];
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Counts a gate's answer once, apart from everything that players report. */
export function keepDecision(deps: Pick<Deps, 'database' | 'clock'>, fact: AccessDecided): Promise<void> {
  const { tenantId, videoId, gateId, decision, tookMs } = fact;
  const at = new Date(fact.atMs);
  return deps.database.$transaction(async (tx) => {
    const data = [{ id: idOfFact(fact), tenantId, videoId, gateId, decision, at, tookMs }];
    const { count } = await tx.gateDecision.createMany({ data, skipDuplicates: true });
    if (count > 0) await markDirty(tx, [{ tenantId, videoId, hour: hourOf(at) }], new Date(deps.clock.now()));
  });
}
