import {
  type AccountId,
  type AssetId,
  type LeaseId,
  newId,
  type SessionId,
  type TenantId,
  type VideoId,
} from '@streamgate/kernel/ids';
import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEASE_ENDED_CHANNEL, type Lease } from './lease.ts';
import { endLease, readLease, renewLease, whyNotLive, writeLease } from './lease-store.ts';

let store: TestRedis;
beforeAll(async () => {
  store = await createTestRedis();
});
afterAll(() => store[Symbol.asyncDispose]());

const now = Date.now();
const leaseWith = (changes: Partial<Lease> = {}): Lease => ({
  id: newId<LeaseId>(),
  tenantId: newId<TenantId>(),
  videoId: newId<VideoId>(),
  assetId: newId<AssetId>(),
  accountId: newId<AccountId>(),
  sessionId: newId<SessionId>(),
  deviceId: 'device-1',
  viewId: newId(),
  tokens: [],
  wallets: [],
  evidenceId: null,
  grantedAtMs: now,
  expiresAtMs: now + 60_000,
  ended: null,
  ...changes,
});
const LEFT = { code: 'TOKEN_LEFT', message: 'The token left your wallet.' } as const;

test('a lease comes back as it was written, and Redis forgets it a minute after its time', async () => {
  const lease = leaseWith({ tokens: ['eip155:1/erc721:0xab/1'], wallets: ['eip155:1:0xcd'] });
  await writeLease(store.redis, lease, now);
  expect(await readLease(store.redis, lease.id)).toEqual(lease);
  const ttlMs = await store.redis.pttl(`lease:${lease.id}`);
  expect(ttlMs).toBeGreaterThan(115_000);
  expect(ttlMs).toBeLessThanOrEqual(120_000);
});

test('an unknown lease is null and lets nothing through', async () => {
  const lease = await readLease(store.redis, newId<LeaseId>());
  expect(lease).toBeNull();
  expect(whyNotLive(lease, now)?.code).toBe('EXPIRED');
});

test('a lease lives up to its last millisecond and not in it', () => {
  const lease = leaseWith();
  expect(whyNotLive(lease, lease.expiresAtMs - 1)).toBeNull();
  expect(whyNotLive(lease, lease.expiresAtMs)?.code).toBe('EXPIRED');
});

test('an ended lease says why, whatever the sentence holds, and keeps all else', async () => {
  const message = 'Sold for 100%: "ended":null, %1 \\ \n “quoted”';
  const lease = leaseWith({ deviceId: 'device "ended":null' });
  await writeLease(store.redis, lease, now);
  expect(await endLease(store.redis, lease.id, { code: 'TOKEN_LEFT', message })).toBe(true);
  const ended = await readLease(store.redis, lease.id);
  expect(ended).toEqual({ ...lease, ended: { code: 'TOKEN_LEFT', message } });
  expect(whyNotLive(ended, now)).toEqual({ code: 'TOKEN_LEFT', message });
  expect(await store.redis.pttl(`lease:${lease.id}`)).toBeGreaterThan(100_000);
});

test('a lease ends once, and everybody who listens is told once', async () => {
  const lease = leaseWith();
  await writeLease(store.redis, lease, now);
  const listener = store.redis.duplicate();
  const told: unknown[] = [];
  listener.on('message', (_channel, text) => {
    const message: { leaseId: string } = JSON.parse(text);
    if (message.leaseId === lease.id) told.push(message);
  });
  await listener.subscribe(LEASE_ENDED_CHANNEL);
  expect(await endLease(store.redis, lease.id, LEFT)).toBe(true);
  expect(await endLease(store.redis, lease.id, { code: 'SIGNED_OUT', message: 'Signed out.' })).toBe(false);
  await expect.poll(() => told).toEqual([{ leaseId: lease.id, ...LEFT }]);
  expect((await readLease(store.redis, lease.id))?.ended?.code).toBe('TOKEN_LEFT');
  listener.disconnect();
});

test('ending an unknown lease tells nobody', async () => {
  expect(await endLease(store.redis, newId<LeaseId>(), LEFT)).toBe(false);
});

test('a renewal lengthens the life of a lease', async () => {
  const lease = leaseWith();
  await writeLease(store.redis, lease, now);
  const longer = { ...lease, expiresAtMs: now + 300_000 };
  expect(await renewLease(store.redis, longer, now)).toBe(true);
  expect(await readLease(store.redis, lease.id)).toEqual(longer);
  expect(await store.redis.pttl(`lease:${lease.id}`)).toBeGreaterThan(300_000);
});

test('a renewal that read before the end does not undo it', async () => {
  const lease = leaseWith();
  await writeLease(store.redis, lease, now);
  await endLease(store.redis, lease.id, LEFT);
  expect(await renewLease(store.redis, { ...lease, expiresAtMs: now + 300_000 }, now)).toBe(false);
  expect((await readLease(store.redis, lease.id))?.ended).toEqual(LEFT);
});

test('a forgotten lease is not brought back by a renewal', async () => {
  expect(await renewLease(store.redis, leaseWith(), now)).toBe(false);
});

test('of an end and many renewals at once, the end stays', async () => {
  const lease = leaseWith();
  await writeLease(store.redis, lease, now);
  const renewals = Array.from({ length: 40 }, (_, index) =>
    renewLease(store.redis, { ...lease, expiresAtMs: now + 60_000 + index }, now),
  );
  const ended = endLease(store.redis, lease.id, LEFT);
  const after = Array.from({ length: 40 }, () => renewLease(store.redis, lease, now));
  expect(await ended).toBe(true);
  await Promise.all(renewals);
  expect(await Promise.all(after)).not.toContain(true);
  expect((await readLease(store.redis, lease.id))?.ended).toEqual(LEFT);
});
