/**
 * What each caller may spend, counted in Redis for all gateways. A caller with plenty left is let through on the last known
 * count, and what they spent is told to Redis a moment later in one go; near the end each request is counted before it
 * runs. So a request waits for Redis only where it matters, and many gateways can overshoot by a tenth of a second at most.
 */
import type { Clock } from '@streamgate/kernel/clock';
import type { Logger } from '@streamgate/service/logger';
import type { Budget, Charge, Charged } from './charge-budget.ts';

const TELL_AFTER_MS = 100;
const PATIENCE_MS = 250;
/** How long a count is good for; also how long a silent Redis is not asked again. */
const KNOWN_MS = 1_000;
/** The part of the capacity below which every request is counted first. */
const CAREFUL = 0.2;

interface Account {
  left: number;
  knownAt: number;
  /** Spent here since, and not told yet. */
  untold: number;
}

export interface TakeFromBudget {
  (who: string, cost: number): Promise<Charged>;
  /** Stops counting; what was not told is forgotten. */
  close(): void;
}

async function inTime(charged: Promise<Charged>): Promise<Charged | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([charged, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes the counter. While Redis does not answer, requests pass, and that is logged. */
export function createTakeFromBudget(charge: Charge, { capacity }: Budget, clock: Clock, log: Logger): TakeFromBudget {
  const accounts = new Map<string, Account>();
  let timer: NodeJS.Timeout | null = null;

  const ask = async (who: string, account: Account, cost: number): Promise<Charged> => {
    const spent = account.untold;
    account.untold = 0;
    const charged = await inTime(charge(who, clock.now(), spent, cost)).catch((error: unknown) => {
      log.warn({ err: error }, 'budget not counted');
      return null;
    });
    account.knownAt = clock.now();
    account.left = charged?.left ?? capacity;
    return charged ?? { allowed: true, left: capacity, retryAfterMs: 0 };
  };

  const tell = (): void => {
    timer = null;
    for (const [who, account] of accounts) {
      if (account.untold > 0) void ask(who, account, 0);
      else if (clock.now() - account.knownAt > KNOWN_MS) accounts.delete(who);
    }
    if (accounts.size > 0) plan();
  };
  const plan = (): void => {
    timer ??= setTimeout(tell, TELL_AFTER_MS).unref();
  };

  const take = (who: string, cost: number): Promise<Charged> => {
    const account = accounts.get(who) ?? { left: 0, knownAt: clock.now(), untold: 0 };
    accounts.set(who, account);
    plan();
    const left = account.left - account.untold - cost;
    const isPlenty = left > capacity * CAREFUL && clock.now() - account.knownAt < KNOWN_MS;
    if (!isPlenty) return ask(who, account, cost);
    account.untold += cost;
    return Promise.resolve({ allowed: true, left, retryAfterMs: 0 });
  };
  return Object.assign(take, {
    close: () => {
      if (timer !== null) clearTimeout(timer);
      accounts.clear();
    },
  });
}
