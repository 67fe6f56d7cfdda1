import { newId, type TenantId } from '@streamgate/kernel/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putTestAsset } from '../../test/test-asset.ts';
import { startTestEdge, type TestEdge } from '../../test/test-edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startTestEdge();
});
afterAll(() => edge[Symbol.asyncDispose]());

test('a public poster is opened for anyone, and kept for five minutes', async () => {
  const asset = await putTestAsset(edge.store, { masterKey: edge.masterKey, posterPublic: true });
  const url = `${edge.url}/posters/${asset.tenantId}/${asset.assetId}.jpg`;
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/jpeg');
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(await response.text()).toBe(asset.poster.toString());
  const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('a poster that is not public, absent or of another tenant reads the same', async () => {
  const hidden = await putTestAsset(edge.store, { masterKey: edge.masterKey });
  const open = await putTestAsset(edge.store, { masterKey: edge.masterKey, posterPublic: true });
  const answers = await Promise.all(
    [
      `${hidden.tenantId}/${hidden.assetId}.jpg`,
      `${newId<TenantId>()}/${open.assetId}.jpg`,
      `${hidden.tenantId}/${open.assetId}.jpg`,
      `${open.tenantId}/${newId()}.jpg`,
      `${open.tenantId}/${open.assetId}.png`,
      `${open.tenantId}/..%2f${open.assetId}.jpg`,
    ].map(async (path) => {
      const response = await fetch(`${edge.url}/posters/${path}`);
      return `${response.status} ${response.headers.get('cache-control')} ${await response.text()}`;
    }),
  );
  expect(new Set(answers)).toEqual(new Set(['404 no-store {"code":"NOT_FOUND","message":"There is nothing here."}']));
});

test('a poster withdrawn by its tenant is gone within about a second', async () => {
  const asset = await putTestAsset(edge.store, { masterKey: edge.masterKey, posterPublic: true });
  const url = `${edge.url}/posters/${asset.tenantId}/${asset.assetId}.jpg`;
  expect((await fetch(url)).status).toBe(200);
  const hidden = JSON.stringify({ ...asset.manifest, posterPublic: false });
  await edge.store.put(`assets/${asset.tenantId}/${asset.assetId}/manifest.json`, Buffer.from(hidden));
  await expect.poll(async () => (await fetch(url)).status, { timeout: 3_000 }).toBe(404);
});
