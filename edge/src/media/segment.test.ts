import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset, type TestAsset } from '../../test/test-asset.ts';
import { startTestEdge, type TestEdge, VIEWER_ORIGIN } from '../../test/test-edge.ts';

let edge: TestEdge;
let asset: TestAsset;
let url: string;
let stored: Buffer;

beforeAll(async () => {
  edge = await startTestEdge();
  asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  const path = asset.manifest.renditions[0]?.segments[0]?.path ?? '';
  url = `${edge.url}/media/${asset.tenantId}/${asset.assetId}/${path}`;
  stored = Buffer.from((await edge.store.get(`assets/${asset.tenantId}/${asset.assetId}/${path}`)) ?? []);
});
afterAll(() => edge[Symbol.asyncDispose]());

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

test('anyone may have a segment, as ciphertext, and keep it for ever', async () => {
  const response = await fetch(url, { headers: { origin: 'https://cdn.example' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('accept-ranges')).toBe('bytes');
  expect(response.headers.get('content-length')).toBe(String(stored.length));
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await bytesOf(response)).toEqual(stored);
});

test("a browser's own player on our pages may ask with credentials", async () => {
  const response = await fetch(url, { headers: { origin: VIEWER_ORIGIN } });
  expect(response.headers.get('access-control-allow-origin')).toBe(VIEWER_ORIGIN);
  expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  expect(response.headers.get('vary')).toContain('Origin');
});

test('a part of it', async () => {
  const response = await fetch(url, { headers: { range: 'bytes=16-31' } });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes 16-31/${stored.length}`);
  expect(await bytesOf(response)).toEqual(stored.subarray(16, 32));
});

test('its end', async () => {
  expect(await bytesOf(await fetch(url, { headers: { range: 'bytes=-16' } }))).toEqual(stored.subarray(-16));
});

test('a part that is not there', async () => {
  const response = await fetch(url, { headers: { range: `bytes=${stored.length}-` } });
  expect(response.status).toBe(416);
  expect(response.headers.get('content-range')).toBe(`bytes */${stored.length}`);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('who has it already is told so', async () => {
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(etag);
  expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('a part of another version is answered with the whole', async () => {
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })).status).toBe(200);
  expect((await fetch(url, { headers: { range: 'bytes=0-1', 'if-range': etag } })).status).toBe(206);
});

test('HEAD tells the size and sends nothing', async () => {
  const response = await fetch(url, { method: 'HEAD' });
  expect([response.status, response.headers.get('content-length')]).toEqual([200, String(stored.length)]);
  expect((await bytesOf(response)).length).toBe(0);
});

test('a segment above the size that is read in one go arrives whole and in part', async () => {
  const big = Buffer.alloc(3_000_000, 'abcdefg');
  await edge.store.put(`assets/${asset.tenantId}/${asset.assetId}/v720/000099.abc.m4s`, big);
  const bigUrl = `${edge.url}/media/${asset.tenantId}/${asset.assetId}/v720/000099.abc.m4s`;
  expect((await bytesOf(await fetch(bigUrl))).equals(big)).toBe(true);
  const part = await fetch(bigUrl, { headers: { range: 'bytes=5-2000004' } });
  expect((await bytesOf(part)).equals(big.subarray(5, 2_000_005))).toBe(true);
});

test.each([
  'manifest.json',
  'keys.json',
  'poster.jpg',
  'board/0.jpg',
  'v360/',
  '',
  'v360/../manifest.json',
  'v360/..%2fmanifest.json',
  'v360/%2e%2e%2fkeys.json',
  '..%2f..%2f..%2fuploads/x.mp4',
  'v360/000000.m4s',
])('%s is not reachable there', async (path) => {
  const response = await fetch(`${edge.url}/media/${asset.tenantId}/${asset.assetId}/${path}`);
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('sources of uploads are served to nobody', async () => {
  await edge.store.put(`uploads/${asset.assetId}`, Buffer.from('a source'));
  for (const path of [`/uploads/${asset.assetId}`, `/media/uploads/${asset.assetId}`, `/media/${asset.assetId}`]) {
    expect((await fetch(edge.url + path)).status).toBeGreaterThanOrEqual(401);
  }
});
