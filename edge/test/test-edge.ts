import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '@streamgate/embedded/free-port';
import { type AccountId, type LeaseId, newId, type SessionId, type VideoId } from '@streamgate/kernel/ids';
import { createDiskObjectStore } from '@streamgate/object-store/disk-object-store';
import type { ObjectStore } from '@streamgate/object-store/object-store';
import type { Lease } from '@streamgate/playback-lease/lease';
import { writeLease } from '@streamgate/playback-lease/lease-store';
import { signLeaseToken } from '@streamgate/playback-lease/lease-token';
import { createLogger, type Logger } from '@streamgate/service/logger';
import { createTestRedis } from '@streamgate/testing/redis';
import type { Redis } from 'ioredis';
import type { AssetKey } from '../src/asset/asset-key.ts';
import { createEdge } from '../src/server.ts';

export const VIEWER_ORIGIN = 'http://viewer.test';
export const CONSOLE_ORIGIN = 'http://console.test';

const EDGE_DB = 9;

export interface HeldLease {
  readonly lease: Lease;
  readonly token: string;
  /** Address under which everything of this lease stands. */
  readonly url: string;
  readonly auth: { readonly authorization: string };
}

export interface TestEdge extends AsyncDisposable {
  readonly url: string;
  readonly redis: Redis;
  readonly store: ObjectStore;
  readonly root: string;
  readonly masterKey: Uint8Array;
  readonly uploadSecret: string;
  /** Moves the edge's clock. */
  advance(ms: number): void;
  now(): number;
  grant(asset: AssetKey, changes?: Partial<Lease>): Promise<HeldLease>;
  stop(): Promise<void>;
  /** Another process' worth of edge on the same port, disk and Redis. */
  start(): Promise<void>;
}

const leaseFor = (asset: AssetKey, nowMs: number, changes: Partial<Lease>): Lease => ({
  id: newId<LeaseId>(),
  tenantId: asset.tenantId,
  assetId: asset.assetId,
  videoId: newId<VideoId>(),
  accountId: newId<AccountId>(),
  sessionId: newId<SessionId>(),
  deviceId: 'device-1',
  viewId: newId(),
  tokens: [],
  wallets: [],
  evidenceId: null,
  grantedAtMs: nowMs,
  expiresAtMs: nowMs + 60_000,
  ended: null,
  ...changes,
});

/** A listening edge on real Redis and a disk of its own. */
export async function startTestEdge(options: { log?: Logger; redis?: Redis } = {}): Promise<TestEdge> {
  const root = await mkdtemp(join(tmpdir(), 'streamgate-edge-'));
  const testRedis = await createTestRedis();
  // A database of its own: elsewhere in the run, workers eat what the edge puts out.
  const redis = testRedis.redis.duplicate({ db: EDGE_DB });
  const secrets = { lease: randomBytes(32).toString('hex'), upload: randomBytes(32).toString('hex') };
  const masterKey = randomBytes(32);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let aheadMs = 0;
  const clock = { now: () => Date.now() + aheadMs };
  const platform = {
    source: {
      NODE_ENV: 'test',
      EDGE_URL: url,
      VIEWER_URL: VIEWER_ORIGIN,
      CONSOLE_URL: CONSOLE_ORIGIN,
      OBJECT_STORE_URL: pathToFileURL(root).href,
      STREAMGATE_LEASE_SECRET: secrets.lease,
      STREAMGATE_UPLOAD_SECRET: secrets.upload,
      STREAMGATE_MASTER_KEY: masterKey.toString('hex'),
    },
    log: options.log ?? createLogger('test', 'silent'),
    clock,
    redis: options.redis ?? redis,
  };
  let edge = createEdge(platform);
  const start = async (): Promise<void> => {
    edge = createEdge(platform);
    await edge.start();
    // With a Redis of the test's own making, being ready is the test's affair.
    const giveUpAt = options.redis === undefined ? Date.now() + 5_000 : 0;
    while (Date.now() < giveUpAt && !(await edge.ready().catch(() => false))) await new Promise((done) => setTimeout(done, 20));
  };
  await start();

  return {
    url,
    root,
    masterKey,
    uploadSecret: secrets.upload,
    redis,
    store: createDiskObjectStore(root),
    now: clock.now,
    advance: (ms) => {
      aheadMs += ms;
    },
    start,
    stop: () => edge.stop(),
    grant: async (asset, changes = {}) => {
      const lease = leaseFor(asset, clock.now(), changes);
      await writeLease(redis, lease, clock.now());
      const token = signLeaseToken(secrets.lease, lease.id);
      return { lease, token, url: `${url}/play/${lease.id}`, auth: { authorization: `Bearer ${token}` } };
    },
    [Symbol.asyncDispose]: async () => {
      await edge.stop();
      redis.disconnect();
      await testRedis[Symbol.asyncDispose]();
      await rm(root, { recursive: true, force: true });
    },
  };
}
