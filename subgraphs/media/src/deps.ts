import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { openObjectStore } from '@streamgate/object-store/open-object-store';
import type { Database } from '@streamgate/prisma/database';
import type { Logger } from '@streamgate/service/logger';
import type { Platform } from '@streamgate/service/platform';
import { type AssetFeed, createAssetFeed } from './asset/asset-feed.ts';
import { type MediaEnv, readMediaEnv } from './env.ts';

/** What media's use cases need. */
export interface MediaDeps {
  readonly env: MediaEnv;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly store: ObjectStore;
  readonly feed: AssetFeed;
}

export type OpenedMediaDeps = MediaDeps & { readonly feed: ReturnType<typeof createAssetFeed> };

export function openMediaDeps(platform: Platform<Database>): OpenedMediaDeps {
  const env = readMediaEnv(platform.source);
  const log = platform.log.child({ part: 'media' });
  return {
    env,
    log,
    clock: platform.clock,
    database: platform.database,
    store: openObjectStore(env.objectStoreUrl),
    feed: createAssetFeed(platform.redis, log),
  };
}
