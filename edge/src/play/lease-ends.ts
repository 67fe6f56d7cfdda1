/**
 * Ended leases, as they are told on Redis: one subscriber connection for all open streams, handed on by lease id. A message
 * lost while the connection was away is not lost for good: streams look at their lease again at every heartbeat.
 */
import { LEASE_ENDED_CHANNEL } from '@streamgate/playback-lease/lease';
import type { Logger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';
import { z } from 'zod';

const Told = z.object({ leaseId: z.string(), code: z.string(), message: z.string() });

export interface LeaseEndTold {
  readonly code: string;
  readonly message: string;
}

type Listener = (end: LeaseEndTold) => void;

export interface LeaseEnds {
  /** Begins to listen; Redis may come later. */
  start(): void;
  stop(): void;
  isListening(): boolean;
  /** Calls back when this lease is told to have ended; returns the way to stop listening. */
  listen(leaseId: string, listener: Listener): () => void;
}

function parseTold(text: string): z.output<typeof Told> | null {
  try {
    return Told.parse(JSON.parse(text));
  } catch {
    return null; // The channel is ours, but a message that cannot be read must not end the process.
  }
}

export function createLeaseEnds(deps: { redis: Redis; log: Logger }): LeaseEnds {
  const listeners = new Map<string, Set<Listener>>();
  let subscribed = false;
  const subscriber = deps.redis.duplicate({ maxRetriesPerRequest: null, lazyConnect: true, autoResubscribe: false });
  subscriber.on('error', (error) => deps.log.warn({ err: error }, 'redis subscriber trouble'));
  subscriber.on('message', (_channel, text) => {
    const told = parseTold(text);
    for (const listener of listeners.get(told?.leaseId ?? '') ?? []) if (told !== null) listener(told);
  });

  const subscribe = (): void => {
    subscribed = false;
    subscriber.subscribe(LEASE_ENDED_CHANNEL).then(
      () => {
        subscribed = true;
      },
      (error: unknown) => {
        deps.log.warn({ err: error }, 'not listening for ended leases');
        subscriber.disconnect(true);
      },
    );
  };

  return {
    start: () => {
      // At every connection anew; until it stands, ioredis tries again by itself.
      subscriber.on('ready', subscribe);
      subscriber.connect().catch(() => {});
    },
    stop: () => {
      listeners.clear();
      subscriber.disconnect();
    },
    isListening: () => subscribed && subscriber.status === 'ready',
    listen: (leaseId, listener) => {
      const known = listeners.get(leaseId) ?? new Set();
      listeners.set(leaseId, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0) listeners.delete(leaseId);
      };
    },
  };
}
