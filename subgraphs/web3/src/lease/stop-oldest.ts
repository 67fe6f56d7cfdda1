import type { LeaseId } from '@streamgate/kernel/ids';
import type { Lease } from '@streamgate/playback-lease/lease';
import { endLease, readLease } from '@streamgate/playback-lease/lease-store';
import type { Deps } from '../deps.ts';
import { leasesOn, prune } from './lease-sets.ts';

/** A set of which at most `most` leases may be live. */
export interface Cap {
  readonly set: string;
  readonly most: number;
  readonly message: string;
}

async function liveOn(deps: Deps, set: string): Promise<LeaseId[]> {
  await prune(deps.redis, [set], deps.clock.now());
  const ids = await leasesOn(deps.redis, [set], deps.clock.now());
  const leases = await Promise.all(ids.map((id) => readLease(deps.redis, id)));
  return leases.filter((lease): lease is Lease => lease !== null && lease.ended === null).map(({ id }) => id);
}

/** The caps under which a lease stands: streams of its account, streams that one token proves. */
export function capsOf(deps: Deps, sets: { account: string | null; tokens: readonly string[] }): Cap[] {
  const { streamsPerAccount, streamsPerToken } = deps.env;
  const stopped = 'Playback stopped here because it began somewhere else';
  const account =
    sets.account === null
      ? []
      : [
          {
            set: sets.account,
            most: streamsPerAccount,
            message: `${stopped}: one account plays at most ${streamsPerAccount} at a time.`,
          },
        ];
  const tokens = sets.tokens.map((set) => ({
    set,
    most: streamsPerToken,
    message: `${stopped}: one token opens at most ${streamsPerToken} at a time.`,
  }));
  return [...account, ...tokens];
}

/** Ends the oldest leases beyond each cap; the newest stay. Two starts at once come to the same answer. */
export async function stopOldest(deps: Deps, caps: readonly Cap[]): Promise<void> {
  for (const { set, most, message } of caps) {
    const live = await liveOn(deps, set);
    const beyond = live.slice(0, Math.max(0, live.length - most));
    for (const leaseId of beyond) await endLease(deps.redis, leaseId, { code: 'OTHER_STREAM', message });
  }
}
