/**
 * Live news of assets within a tenant, over Redis publish/subscribe: "look again at this row". Lost news is harmless, since
 * whoever watches reads the row when it begins and on every later piece of news. One subscriber connection serves a process.
 */
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Logger } from '@streamgate/service/logger';
import type { Service } from '@streamgate/service/service';
import type { Redis } from 'ioredis';
import { z } from 'zod';

const News = z.object({
  assetId: z.uuid().transform((id) => id as AssetId),
  videoId: z.uuid().transform((id) => id as VideoId),
});
export type AssetNews = z.output<typeof News>;

export interface AssetFeed {
  /** Tells watchers; never fails the work that it tells of. */
  publish(tenantId: TenantId, news: AssetNews): Promise<void>;
  /** News of one tenant until the signal aborts. */
  watch(tenantId: TenantId, signal: AbortSignal): AsyncIterable<AssetNews>;
}

const channelOf = (tenantId: string): string => `asset-changed:${tenantId}`;
const LONGEST_QUEUE = 1_000;

function parseNews(text: string): AssetNews | null {
  try {
    return News.parse(JSON.parse(text));
  } catch {
    return null; // Not ours: anybody with Redis may publish on a channel.
  }
}

interface Watcher {
  push(news: AssetNews): void;
}

/** A queue that somebody reads with "for await"; ends with the signal. */
function createWatcher(signal: AbortSignal): Watcher & { read(): AsyncGenerator<AssetNews> } {
  const queue: AssetNews[] = [];
  let wake = (): void => {};
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    push: (news) => {
      if (queue.length < LONGEST_QUEUE) queue.push(news);
      wake();
    },
    async *read() {
      while (!signal.aborted) {
        const news = queue.shift();
        if (news !== undefined) yield news;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

export function createAssetFeed(redis: Redis, log: Logger): AssetFeed & { readonly service: Service } {
  const watchers = new Map<string, Set<Watcher>>();
  let subscriber: Redis | null = null;

  const connect = (): Redis => {
    if (subscriber !== null) return subscriber;
    subscriber = redis.duplicate({ maxRetriesPerRequest: null, enableOfflineQueue: true });
    subscriber.on('error', (error) => log.warn({ err: error }, 'asset feed connection trouble'));
    subscriber.on('message', (channel: string, text: string) => {
      const news = parseNews(text);
      if (news !== null) for (const watcher of watchers.get(channel) ?? []) watcher.push(news);
    });
    return subscriber;
  };

  async function* watch(tenantId: TenantId, signal: AbortSignal): AsyncGenerator<AssetNews> {
    const channel = channelOf(tenantId);
    const watcher = createWatcher(signal);
    const others = watchers.get(channel) ?? new Set<Watcher>();
    watchers.set(channel, others.add(watcher));
    try {
      await connect().subscribe(channel);
      yield* watcher.read();
    } finally {
      others.delete(watcher);
      if (others.size === 0 && watchers.delete(channel)) await subscriber?.unsubscribe(channel);
    }
  }

  return {
    publish: async (tenantId, news) => {
      await redis
        .publish(channelOf(tenantId), JSON.stringify(news))
        .catch((error: unknown) => log.warn({ err: error }, 'asset news not sent'));
    },
    watch,
    service: {
      name: 'asset-feed',
      start: async () => {},
      ready: async () => true,
      drain: async () => {},
      stop: async () => subscriber?.disconnect(),
    },
  };
}
