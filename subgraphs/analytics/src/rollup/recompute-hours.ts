import type { Deps } from '../deps.ts';
import { takeDirty } from './dirty-hour.store.ts';
import { replaceRollups } from './rollup.store.ts';

const BATCH = 200;
const LONGEST = { maxWait: 5_000, timeout: 20_000 };

/**
 * Computes one portion of marked hours anew. The figures are read in a statement of their own after the marks are locked:
 * whoever changed a view before that is seen, whoever comes later marks the hour again.
 */
const recomputeSome = ({ database }: Pick<Deps, 'database'>): Promise<number> =>
  database.$transaction(async (tx) => {
    const due = await takeDirty(tx, BATCH);
    if (due.length > 0) await replaceRollups(tx, due);
    return due.length;
  }, LONGEST);

/** Computes all marked hours anew and returns how many there were; any number of these may run at once. */
export async function recomputeHours(deps: Pick<Deps, 'database'>): Promise<number> {
  for (let total = 0; ; ) {
    const count = await recomputeSome(deps);
    total += count;
    if (count < BATCH) return total;
  }
}
