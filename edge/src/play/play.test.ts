import { createDecipheriv } from 'node:crypto';
import { type AssetId, type LeaseId, newId, type TenantId } from '@streamgate/kernel/ids';
import { endLease } from '@streamgate/playback-lease/lease-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { startTestEdge, type TestEdge, VIEWER_ORIGIN } from '../../test/test-edge.ts';

let edge: TestEdge;
let asset: TestAsset;

beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
});
afterAll(() => edge[Symbol.asyncDispose]());

const codeOf = async (response: Response): Promise<[number, string]> => {
  const body = (await response.json()) as { code: string };
  return [response.status, body.code];
};

/** Every address that a lease guards, by name. */
const GUARDED = {
  master: '/master.m3u8',
  media: '/v720/media.m3u8',
  key: '/keys/k0',
  poster: '/poster.jpg',
  storyboard: '/storyboard.vtt',
  sheet: '/storyboard/0.jpg',
  events: '/events',
} as const;
const guarded = Object.entries(GUARDED).filter(([name]) => name !== 'events');

test.each(guarded)('a live lease opens its %s, which no cache keeps', async (_name, path) => {
  const { url, auth } = await edge.grant(asset);
  const response = await fetch(url + path, { headers: auth });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

test.each(Object.entries(GUARDED))('without a token %s is refused with 401', async (_name, path) => {
  const { url } = await edge.grant(asset);
  const response = await fetch(url + path);
  expect(response.status).toBe(401);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ code: 'LEASE_TOKEN_NEEDED', message: expect.any(String) });
});

test.each(Object.entries(GUARDED))("another lease's token opens no %s", async (_name, path) => {
  const { url } = await edge.grant(asset);
  const foreign = await edge.grant(asset);
  expect((await fetch(url + path, { headers: foreign.auth })).status).toBe(401);
  const altered = { authorization: `${foreign.auth.authorization.slice(0, -2)}xx` };
  expect((await fetch(foreign.url + path, { headers: altered })).status).toBe(401);
});

test.each(Object.entries(GUARDED))('an ended lease opens no %s and says why', async (_name, path) => {
  const { url, auth, lease } = await edge.grant(asset);
  await endLease(edge.redis, lease.id, { code: 'TOKEN_LEFT', message: 'The pass left 100% of your wallets.' });
  const response = await fetch(url + path, { headers: auth });
  expect(response.status).toBe(403);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ code: 'TOKEN_LEFT', message: 'The pass left 100% of your wallets.' });
});

test.each(Object.entries(GUARDED))('a lease that ran out opens no %s', async (_name, path) => {
  const { url, auth } = await edge.grant(asset, { expiresAtMs: edge.now() - 1 });
  const response = await fetch(url + path, { headers: auth });
  expect(await codeOf(response)).toEqual([403, 'EXPIRED']);
});

test.each(guarded)('a lease for an asset that is not there finds no %s', async (_name, path) => {
  const { url, auth } = await edge.grant({ tenantId: asset.tenantId, assetId: newId<AssetId>() });
  const response = await fetch(url + path, { headers: auth });
  expect(await codeOf(response)).toEqual([404, 'NOT_FOUND']);
});

test.each(guarded)("another tenant's lease does not reach this asset's %s", async (_name, path) => {
  const { url, auth } = await edge.grant({ tenantId: newId<TenantId>(), assetId: asset.assetId });
  expect((await fetch(url + path, { headers: auth })).status).toBe(404);
});

test('a lease that was never granted is refused like one long gone', async () => {
  const { auth } = await edge.grant(asset);
  expect((await fetch(`${edge.url}/play/${newId<LeaseId>()}/master.m3u8`, { headers: auth })).status).toBe(401);
  expect((await fetch(`${edge.url}/play/nonsense/master.m3u8`, { headers: auth })).status).toBe(401);
});

test('the cookie of a session opens the same addresses, and goes nowhere else', async () => {
  const { url, auth, token, lease } = await edge.grant(asset);
  const session = await fetch(`${url}/session`, { method: 'POST', headers: auth });
  expect(session.status).toBe(204);
  const cookie = session.headers.get('set-cookie') ?? '';
  expect(cookie).toContain(`Path=/play/${lease.id};`);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  const response = await fetch(`${url}/keys/k0`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect(response.status).toBe(200);
  const wrong = await fetch(`${url}/keys/k0`, { headers: { cookie: `sg_lease=${token}`, authorization: 'Bearer nothing' } });
  expect(wrong.status).toBe(401);
  expect((await fetch(`${url}/session`, { method: 'POST' })).status).toBe(401);
});

test('keys open the segments that their playlist names, and a picture key is never given', async () => {
  const { url, auth } = await edge.grant(asset);
  const rendition = asset.manifest.renditions[0];
  for (const segment of rendition?.segments ?? []) {
    const key = Buffer.from(await (await fetch(`${url}/keys/${segment.keyId}`, { headers: auth })).arrayBuffer());
    expect(key).toEqual(asset.keys.get(segment.keyId));
    const stored = await fetch(`${edge.url}/media/${asset.tenantId}/${asset.assetId}/${segment.path}`);
    const decipher = createDecipheriv('aes-128-cbc', key, Buffer.from(segment.iv, 'hex'));
    const plain = Buffer.concat([decipher.update(Buffer.from(await stored.arrayBuffer())), decipher.final()]);
    expect(plain).toEqual(asset.clear.get(segment.path));
  }
  expect((await fetch(`${url}/keys/pictures`, { headers: auth })).status).toBe(404);
  expect((await fetch(`${url}/keys/k9`, { headers: auth })).status).toBe(404);
});

test('pictures are opened under the lease', async () => {
  const { url, auth } = await edge.grant(asset);
  expect(await (await fetch(`${url}/poster.jpg`, { headers: auth })).text()).toBe(asset.poster.toString());
  expect(await (await fetch(`${url}/storyboard/0.jpg`, { headers: auth })).text()).toBe(asset.sheet.toString());
  expect((await fetch(`${url}/storyboard/1.jpg`, { headers: auth })).status).toBe(404);
  expect(await (await fetch(`${url}/storyboard.vtt`, { headers: auth })).text()).toContain('storyboard/0.jpg#xywh=160,0,160,90');
});

test('a rung added to the manifest is seen within about a second', async () => {
  const growing = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  const { url, auth } = await edge.grant(growing);
  const read = async (): Promise<string> => (await fetch(`${url}/master.m3u8`, { headers: auth })).text();
  expect(await read()).toContain('v720/media.m3u8');
  const fewer = { ...growing.manifest, renditions: growing.manifest.renditions.filter(({ name }) => name !== 'v720') };
  const path = `assets/${growing.tenantId}/${growing.assetId}/manifest.json`;
  await edge.store.put(path, Buffer.from(JSON.stringify(fewer)));
  await expect.poll(read, { timeout: 3_000 }).not.toContain('v720/media.m3u8');
});

test('a key that was added a moment ago is given at once', async () => {
  const growing = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  const path = `assets/${growing.tenantId}/${growing.assetId}/keys.json`;
  const whole = JSON.parse(Buffer.from((await edge.store.get(path)) ?? []).toString());
  const { url, auth } = await edge.grant(growing);
  const ask = async (keyId: string): Promise<number> => (await fetch(`${url}/keys/${keyId}`, { headers: auth })).status;
  await edge.store.put(path, Buffer.from(JSON.stringify({ ...whole, keys: whole.keys.slice(0, 1) })));
  expect([await ask('k0'), await ask('k1'), await ask('k1')]).toEqual([200, 404, 404]);
  await edge.store.put(path, Buffer.from(JSON.stringify(whole)));
  expect([await ask('k1'), await ask('k0')]).toEqual([200, 200]);
});

test('our apps may send cookies from their pages, others may read but not with cookies', async () => {
  const { url, auth } = await edge.grant(asset);
  const ours = await fetch(`${url}/master.m3u8`, { headers: { ...auth, origin: VIEWER_ORIGIN } });
  expect(ours.headers.get('access-control-allow-origin')).toBe(VIEWER_ORIGIN);
  expect(ours.headers.get('access-control-allow-credentials')).toBe('true');
  const other = await fetch(`${url}/master.m3u8`, { headers: { ...auth, origin: 'https://player.example' } });
  expect(other.headers.get('access-control-allow-origin')).toBe('*');
  expect(other.headers.get('access-control-allow-credentials')).toBeNull();
  expect(other.headers.get('vary')).toContain('Origin');
  const refused = await fetch(`${url}/master.m3u8`, { headers: { origin: VIEWER_ORIGIN } });
  expect(refused.headers.get('access-control-allow-origin')).toBe(VIEWER_ORIGIN);
});

test('a preflight is answered without a token', async () => {
  const { url } = await edge.grant(asset);
  const headers = {
    origin: 'https://player.example',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'authorization',
  };
  const response = await fetch(`${url}/keys/k0`, { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
});

test('when Redis cannot be asked, players hear "not now", not "no"', async () => {
  const broken = edge.redis.duplicate({ host: '127.0.0.1', port: 1, lazyConnect: true, retryStrategy: () => null });
  broken.on('error', () => {});
  await using away = await startTestEdge({ redis: broken });
  const { url, auth } = await away.grant(asset);
  const response = await fetch(`${url}/master.m3u8`, { headers: auth });
  expect(await codeOf(response)).toEqual([503, 'UNAVAILABLE']);
  expect((await fetch(`${away.url}/livez`)).status).toBe(200);
  expect((await fetch(`${away.url}/readyz`)).status).toBe(503);
});
