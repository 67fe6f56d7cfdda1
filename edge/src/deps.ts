import type { Clock } from '@streamgate/kernel/clock';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import { openObjectStore } from '@streamgate/object-store/open-object-store';
import type { Logger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';
import { createKeyReader, type KeyReader } from './asset/key-reader.ts';
import { createManifestReader, type ReadManifest } from './asset/manifest-reader.ts';
import { createPictureReader, type ReadPicture } from './asset/picture-reader.ts';
import type { EdgeEnv } from './env.ts';
import { createLeaseEnds, type LeaseEnds } from './play/lease-ends.ts';

/** What the edge works with. No database: leases come from Redis, everything else from the object store. */
export interface EdgeDeps {
  readonly env: EdgeEnv;
  readonly log: Logger;
  readonly clock: Clock;
  /** For commands; answers or fails within seconds. */
  readonly redis: Redis;
  readonly store: ObjectStore;
  readonly readManifest: ReadManifest;
  readonly keys: KeyReader;
  readonly readPicture: ReadPicture;
  readonly leaseEnds: LeaseEnds;
}

const COMMAND_TIMEOUT_MS = 2_000;

interface EdgePlatform {
  readonly log: Logger;
  readonly clock: Clock;
  readonly redis: Redis;
}

/** Builds the edge's parts. A player must hear "not now" in seconds, so commands run on a connection with a time limit. */
export function createDeps(env: EdgeEnv, platform: EdgePlatform): EdgeDeps {
  const { log, clock } = platform;
  const store = openObjectStore(env.objectStoreUrl);
  const redis = platform.redis.duplicate({ commandTimeout: COMMAND_TIMEOUT_MS, maxRetriesPerRequest: 1 });
  redis.on('error', (error) => log.warn({ err: error }, 'redis connection trouble'));
  const keys = createKeyReader({ store, clock, masterKey: env.masterKey });
  return {
    env,
    log,
    clock,
    redis,
    store,
    keys,
    readManifest: createManifestReader({ store, clock }),
    readPicture: createPictureReader({ store, keys }),
    leaseEnds: createLeaseEnds({ redis: platform.redis, log }),
  };
}
