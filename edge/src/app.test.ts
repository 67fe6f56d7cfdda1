import { once } from 'node:events';
import { connect } from 'node:net';
import { signUploadToken } from '@streamgate/asset-format/upload-token';
import { newId, type TenantId, type UploadId } from '@streamgate/kernel/ids';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset } from '../test/test-asset.ts';
import { startTestEdge, type TestEdge } from '../test/test-edge.ts';

let edge: TestEdge;
const lines: string[] = [];
beforeAll(async () => {
  edge = await startTestEdge({ log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }) });
});
afterAll(() => edge[Symbol.asyncDispose]());

test('health is told, figures are given', async () => {
  expect((await fetch(`${edge.url}/livez`)).status).toBe(200);
  expect((await fetch(`${edge.url}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${edge.url}/metrics`)).text()).toContain('edge_beacons_dropped_total');
});

test('every answer has the defensive headers and a request id', async () => {
  for (const path of ['/livez', '/nothing', '/play/x/master.m3u8', '/media/a/b/c/d.mp4', '/uploads', '/']) {
    const { headers } = await fetch(edge.url + path, { headers: { 'x-request-id': 'request-0001' } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-request-id')).toBe('request-0001');
    expect(headers.get('server')).toBeNull();
  }
});

test('a request id that is not one is replaced', async () => {
  const { headers } = await fetch(`${edge.url}/livez`, { headers: { 'x-request-id': 'a b\tc' } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test.each(['/', '/play', '/play/', '/media/', '/posters/', '/uploads', '/beacons', '/%00', '/%zz'])(
  'GET %s lists nothing',
  async (path) => {
    const response = await fetch(edge.url + path);
    expect([400, 401, 404]).toContain(response.status);
    expect(await response.json()).toEqual({ code: expect.any(String), message: expect.any(String) });
  },
);

test('no log line holds a token, a key, or an address that carries a right', async () => {
  const asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  const { url, auth, token, lease } = await edge.grant(asset);
  const claims = { tenantId: newId<TenantId>(), uploadId: newId<UploadId>(), sizeBytes: 3, exp: edge.now() + 60_000 };
  const uploadToken = signUploadToken(edge.uploadSecret, claims);
  for (const path of ['/master.m3u8', '/keys/k0', '/keys/none', '/nothing', '/session']) {
    await fetch(url + path, { headers: auth });
    await fetch(`${url}${path}?token=${token}`, { headers: { cookie: `sg_lease=${token}` } });
  }
  await edge.store.put(`assets/${asset.tenantId}/${asset.assetId}/keys.json`, Buffer.from('{"format":1}'));
  edge.advance(60_000);
  const broken = await edge.grant(asset);
  expect((await fetch(`${broken.url}/keys/k0`, { headers: broken.auth })).status).toBe(500);
  const headers = { 'tus-resumable': '1.0.0', 'upload-length': '3', authorization: `Bearer ${uploadToken}` };
  const body = Buffer.from('abc');
  await fetch(`${edge.url}/uploads`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/offset+octet-stream' },
    body,
  });

  const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
  socket.end(`GET /livez HTTP/1.1\r\nauthorization: Bearer ${token}\r\nbad header\r\n\r\n`);
  expect(String((await once(socket, 'data'))[0])).toContain('400 Bad Request');

  const log = lines.join('');
  expect(log).toContain('/play/:leaseId/master.m3u8');
  expect(log).toContain('request fault');
  for (const secret of [token, broken.token, uploadToken, lease.id, asset.keys.get('k0')?.toString('hex') ?? '?']) {
    expect(log).not.toContain(secret);
  }
});

test('a fault tells the client nothing but a code', async () => {
  const asset = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  await edge.store.put(`assets/${asset.tenantId}/${asset.assetId}/manifest.json`, Buffer.from('not json'));
  const { url, auth } = await edge.grant(asset);
  const response = await fetch(`${url}/master.m3u8`, { headers: auth });
  expect(response.status).toBe(500);
  expect(await response.text()).toBe(
    '{"code":"FAILED","message":"Something went wrong here. Name the x-request-id header when you report it."}',
  );
});
