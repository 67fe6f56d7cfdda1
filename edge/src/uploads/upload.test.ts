import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { signUploadToken, type UploadClaims } from '@streamgate/asset-format/upload-token';
import { newId, type TenantId, type UploadId } from '@streamgate/kernel/ids';
import { Queue } from 'bullmq';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSOLE_ORIGIN, startTestEdge, type TestEdge, VIEWER_ORIGIN } from '../../test/test-edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startTestEdge();
});
afterAll(() => edge[Symbol.asyncDispose]());

interface Grant {
  readonly claims: UploadClaims;
  readonly auth: { readonly authorization: string };
  readonly url: string;
  /** Where media finds the bytes. */
  readonly path: string;
}

function grantUpload(sizeBytes: number, changes: Partial<UploadClaims> = {}): Grant {
  const claims = { tenantId: newId<TenantId>(), uploadId: newId<UploadId>(), sizeBytes, exp: edge.now() + 60_000, ...changes };
  const auth = { authorization: `Bearer ${signUploadToken(edge.uploadSecret, claims)}` };
  return { claims, auth, url: `${edge.url}/uploads/${claims.uploadId}`, path: `uploads/${claims.uploadId}` };
}

const TUS = { 'tus-resumable': '1.0.0' };
const PART = { ...TUS, 'content-type': 'application/offset+octet-stream' };

const create = (grant: Grant, headers: Record<string, string> = {}, body?: Uint8Array<ArrayBuffer>): Promise<Response> =>
  fetch(`${edge.url}/uploads`, {
    method: 'POST',
    headers: { ...TUS, ...grant.auth, 'upload-length': String(grant.claims.sizeBytes), ...headers },
    ...(body === undefined ? {} : { body }),
  });
const patch = (
  grant: Grant,
  offset: number,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(grant.url, { method: 'PATCH', headers: { ...PART, ...grant.auth, 'upload-offset': String(offset), ...headers }, body });
const offsetOf = async (grant: Grant): Promise<number> =>
  Number((await fetch(grant.url, { method: 'HEAD', headers: { ...TUS, ...grant.auth } })).headers.get('upload-offset') ?? -1);
const stored = async (grant: Grant): Promise<Buffer> => Buffer.from((await edge.store.get(grant.path)) ?? []);
const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const checksum = (algorithm: string, bytes: Uint8Array): string =>
  `${algorithm} ${createHash(algorithm).update(bytes).digest('base64')}`;

async function arrivalOf(grant: Grant): Promise<unknown> {
  const queue = new Queue('media-facts', { connection: edge.redis as never });
  const job = await queue.getJob(`upload-arrived-${grant.claims.uploadId}`);
  await queue.close();
  return job === undefined ? null : { name: job.name, data: job.data };
}
const arrived = (grant: Grant, bytes: Uint8Array) => ({
  name: 'edge.upload-arrived',
  data: { tenantId: grant.claims.tenantId, uploadId: grant.claims.uploadId, sizeBytes: bytes.length, sha256: sha256(bytes) },
});

/** Sends a file with the real client; `stopAt` breaks off there, as a closed page would. */
function send(
  grant: Grant,
  bytes: Buffer,
  options: { uploadUrl?: string; stopAt?: number; withCreation?: boolean } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${edge.url}/uploads`,
      uploadUrl: options.uploadUrl ?? null,
      headers: grant.auth,
      metadata: { filename: 'clip.mp4' },
      chunkSize: 256 * 1_024,
      uploadDataDuringCreation: options.withCreation ?? false,
      retryDelays: [50, 100, 200],
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ''),
      onChunkComplete: (_size, accepted) => {
        if (accepted >= (options.stopAt ?? Number.POSITIVE_INFINITY)) void upload.abort().then(() => resolve(upload.url ?? ''));
      },
    });
    upload.start();
  });
}

test('a file sent with the tus client arrives whole, and media is told with its SHA-256', async () => {
  const bytes = randomBytes(1_000_003);
  const grant = grantUpload(bytes.length);
  expect(await send(grant, bytes)).toBe(grant.url);
  expect((await stored(grant)).equals(bytes)).toBe(true);
  await expect.poll(() => arrivalOf(grant)).toEqual(arrived(grant, bytes));
});

test('bytes sent with the creation count', async () => {
  const bytes = randomBytes(600_000);
  const grant = grantUpload(bytes.length);
  await send(grant, bytes, { withCreation: true });
  expect((await stored(grant)).equals(bytes)).toBe(true);
  await expect.poll(() => arrivalOf(grant)).toEqual(arrived(grant, bytes));
});

test('an upload goes on where it was after the server came back', async () => {
  const bytes = randomBytes(2_000_000);
  const grant = grantUpload(bytes.length);
  const uploadUrl = await send(grant, bytes, { stopAt: 700_000 });
  await edge.stop();
  await edge.start();
  const before = await offsetOf(grant);
  expect(before).toBeGreaterThanOrEqual(700_000);
  expect(before).toBeLessThan(bytes.length);
  await send(grant, bytes, { uploadUrl });
  expect((await stored(grant)).equals(bytes)).toBe(true);
  await expect.poll(() => arrivalOf(grant)).toEqual(arrived(grant, bytes));
});

test('a server that goes down in the middle of a body keeps what came', async () => {
  const bytes = randomBytes(400_000);
  const grant = grantUpload(bytes.length);
  await create(grant);
  const half = httpRequest(grant.url, { method: 'PATCH', headers: { ...PART, ...grant.auth, 'upload-offset': '0' } });
  half.on('error', () => {});
  half.write(bytes.subarray(0, 200_000));
  await expect.poll(async () => (await edge.store.head(grant.path))?.sizeBytes).toBe(200_000);
  half.destroy();
  await edge.stop();
  await edge.start();
  expect(await offsetOf(grant)).toBe(200_000);
  expect((await patch(grant, 200_000, bytes.subarray(200_000))).status).toBe(204);
  await expect.poll(() => arrivalOf(grant)).toEqual(arrived(grant, bytes));
});

test('creating the same upload again keeps what has come, and says where to go on', async () => {
  const bytes = randomBytes(1_000);
  const grant = grantUpload(bytes.length);
  expect((await create(grant)).status).toBe(201);
  expect((await patch(grant, 0, bytes.subarray(0, 400))).status).toBe(204);
  const again = await create(grant);
  expect([again.status, again.headers.get('location')]).toEqual([201, grant.url]);
  expect(await offsetOf(grant)).toBe(400);
  const withBytes = await create(grant, { 'content-type': PART['content-type'] }, bytes.subarray(0, 300));
  expect([withBytes.status, withBytes.headers.get('upload-offset')]).toEqual([201, '400']);
  expect((await patch(grant, 400, bytes.subarray(400))).status).toBe(204);
  expect((await stored(grant)).equals(bytes)).toBe(true);
});

test('bytes at another offset than the next are refused with 409 and change nothing', async () => {
  const grant = grantUpload(100);
  await create(grant);
  await patch(grant, 0, randomBytes(10));
  for (const offset of [0, 5, 11, 100]) {
    expect(await codeOf(await patch(grant, offset, randomBytes(1)))).toEqual([409, 'OFFSET_CONFLICT']);
  }
  expect(await offsetOf(grant)).toBe(10);
});

test('two requests for the same bytes: one is kept', async () => {
  const grant = grantUpload(200_000);
  const bytes = randomBytes(200_000);
  await create(grant);
  const statuses = await Promise.all([patch(grant, 0, bytes), patch(grant, 0, bytes)]);
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  expect((await stored(grant)).equals(bytes)).toBe(true);
});

test('more bytes than were announced are refused, said or not said beforehand', async () => {
  const grant = grantUpload(1_000);
  await create(grant);
  expect(await codeOf(await patch(grant, 0, randomBytes(1_001)))).toEqual([413, 'SIZE_EXCEEDED']);
  const chunked = await new Promise<number>((resolve, reject) => {
    const call = httpRequest(grant.url, { method: 'PATCH', headers: { ...PART, ...grant.auth, 'upload-offset': '0' } });
    call.on('response', (response) => resolve(response.statusCode ?? 0)).on('error', reject);
    call.write(randomBytes(600));
    setTimeout(() => call.end(randomBytes(600)), 50);
  });
  expect(chunked).toBe(413);
  expect((await stored(grant)).length).toBeLessThanOrEqual(1_000);
});

test('another length than was granted is refused before anything is made', async () => {
  const grant = grantUpload(1_000);
  expect(await codeOf(await create(grant, { 'upload-length': '999' }))).toEqual([400, 'SIZE_MISMATCH']);
  const { 'upload-length': _none, ...deferred } = { ...TUS, ...grant.auth, 'upload-length': '', 'upload-defer-length': '1' };
  const open = await fetch(`${edge.url}/uploads`, { method: 'POST', headers: deferred });
  expect(await codeOf(open)).toEqual([400, 'SIZE_MISMATCH']);
  expect(await edge.store.head(grant.path)).toBeNull();
});

test.each(['sha1', 'sha256'])('a body that matches its %s is kept; one that does not is not', async (algorithm) => {
  const bytes = randomBytes(300_000);
  const grant = grantUpload(bytes.length);
  await create(grant);
  const first = bytes.subarray(0, 100_000);
  expect((await patch(grant, 0, first, { 'upload-checksum': checksum(algorithm, first) })).status).toBe(204);
  const rest = bytes.subarray(100_000);
  const wrong = await patch(grant, 100_000, rest, { 'upload-checksum': checksum(algorithm, first) });
  expect(await codeOf(wrong)).toEqual([460, 'CHECKSUM_MISMATCH']);
  expect(await offsetOf(grant)).toBe(100_000);
  expect((await stored(grant)).equals(first)).toBe(true);
  expect((await patch(grant, 100_000, rest, { 'upload-checksum': checksum(algorithm, rest) })).status).toBe(204);
  await expect.poll(() => arrivalOf(grant)).toEqual(arrived(grant, bytes));
});

test('a body with a checksum that breaks off counts for nothing', async () => {
  const bytes = randomBytes(200_000);
  const grant = grantUpload(bytes.length);
  await create(grant);
  const headers = { ...PART, ...grant.auth, 'upload-offset': '0', 'upload-checksum': checksum('sha256', bytes) };
  const broken = httpRequest(grant.url, { method: 'PATCH', headers });
  broken.on('error', () => {});
  broken.write(bytes.subarray(0, 100_000));
  await expect.poll(async () => (await edge.store.head(grant.path))?.sizeBytes).toBe(100_000);
  broken.destroy();
  await expect.poll(async () => (await edge.store.head(grant.path))?.sizeBytes).toBe(0);
});

test.each([['md5 1B2M2Y8AsgTpgAmY7PhCfg=='], ['sha256 tooshort'], ['sha256'], ['crc32 AAAAAA==']])(
  'a checksum that cannot be checked is refused: %s',
  async (header) => {
    const grant = grantUpload(10);
    await create(grant);
    expect(await codeOf(await patch(grant, 0, randomBytes(10), { 'upload-checksum': header }))).toEqual([400, 'BAD_CHECKSUM']);
    expect(await offsetOf(grant)).toBe(0);
  },
);

test('no token, an expired one, a lease-like one: 401', async () => {
  const grant = grantUpload(10);
  await create(grant);
  const expired = grantUpload(10, { uploadId: grant.claims.uploadId, exp: edge.now() - 1 });
  for (const auth of [{}, expired.auth, { authorization: 'Bearer x.y' }]) {
    for (const method of ['HEAD', 'PATCH', 'DELETE']) {
      expect((await fetch(grant.url, { method, headers: { ...PART, ...auth, 'upload-offset': '0' } })).status).toBe(401);
    }
    const created = await fetch(`${edge.url}/uploads`, { method: 'POST', headers: { ...TUS, 'upload-length': '10', ...auth } });
    expect(await codeOf(created)).toEqual([401, 'UPLOAD_TOKEN_NEEDED']);
  }
});

test("another tenant's upload and one that is not there read the same", async () => {
  const theirs = grantUpload(10);
  await create(theirs);
  const mine = grantUpload(10);
  const ask = async (method: string, url: string): Promise<string> => {
    const response = await fetch(url, { method, headers: { ...PART, ...mine.auth, 'upload-offset': '0' } });
    return `${response.status} ${await response.text()}`;
  };
  for (const method of ['HEAD', 'PATCH', 'DELETE']) {
    const foreign = await ask(method, theirs.url);
    expect(foreign).toBe(await ask(method, mine.url));
    expect(foreign).toContain('404');
  }
  expect(await offsetOf(theirs)).toBe(0);
});

test('an upload can be given up while it is not whole, and not afterwards', async () => {
  const grant = grantUpload(10);
  await create(grant);
  const remove = (): Promise<Response> => fetch(grant.url, { method: 'DELETE', headers: { ...TUS, ...grant.auth } });
  expect((await remove()).status).toBe(204);
  expect(await edge.store.head(grant.path)).toBeNull();
  expect((await remove()).status).toBe(404);
  await create(grant);
  await patch(grant, 0, randomBytes(10));
  expect((await remove()).status).toBe(400);
  expect(await edge.store.head(grant.path)).not.toBeNull();
});

test('an upload whose file was taken away is gone, and is not begun anew under the same name', async () => {
  const grant = grantUpload(10);
  await create(grant);
  await patch(grant, 0, randomBytes(10));
  await edge.store.delete(grant.path);
  expect(await codeOf(await create(grant))).toEqual([410, 'UPLOAD_GONE']);
  expect(await codeOf(await patch(grant, 0, randomBytes(10)))).toEqual([410, 'UPLOAD_GONE']);
});

test('Redis being away does not fail an upload', async () => {
  const broken = edge.redis.duplicate({ host: '127.0.0.1', port: 1, lazyConnect: true, retryStrategy: () => null });
  broken.on('error', () => {});
  await using away = await startTestEdge({ redis: broken });
  const claims = { tenantId: newId<TenantId>(), uploadId: newId<UploadId>(), sizeBytes: 5, exp: away.now() + 60_000 };
  const auth = { authorization: `Bearer ${signUploadToken(away.uploadSecret, claims)}` };
  const headers = { ...PART, ...auth, 'upload-length': '5' };
  const response = await fetch(`${away.url}/uploads`, { method: 'POST', headers, body: Buffer.from('hello') });
  expect([response.status, response.headers.get('upload-offset')]).toEqual([201, '5']);
  expect(Buffer.from((await away.store.get(`uploads/${claims.uploadId}`)) ?? []).toString()).toBe('hello');
});

test('the console may upload from its page, others may not', async () => {
  const ask = (origin: string): Promise<Response> =>
    fetch(`${edge.url}/uploads`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,upload-length',
      },
    });
  const console = await ask(CONSOLE_ORIGIN);
  expect(console.status).toBe(204);
  expect(console.headers.get('access-control-allow-origin')).toBe(CONSOLE_ORIGIN);
  expect(console.headers.get('access-control-allow-headers')).toContain('Upload-Length');
  expect(console.headers.get('access-control-allow-methods')).toContain('PATCH');
  expect((await ask(VIEWER_ORIGIN)).headers.get('access-control-allow-origin')).toBeNull();
  const grant = grantUpload(10);
  const created = await create(grant, { origin: CONSOLE_ORIGIN });
  expect(created.headers.get('access-control-expose-headers')).toContain('Upload-Offset');
  expect(created.headers.get('access-control-expose-headers')).toContain('Location');
});

test('OPTIONS tells what this server can do', async () => {
  const response = await fetch(`${edge.url}/uploads`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('tus-version')).toBe('1.0.0');
  expect(response.headers.get('tus-extension')).toBe('creation,creation-with-upload,expiration,termination,checksum');
  expect(response.headers.get('tus-checksum-algorithm')).toBe('sha1,sha256');
});

test('a request without Tus-Resumable, or with a body of another type, is refused with a code', async () => {
  const grant = grantUpload(10);
  const plain = await fetch(`${edge.url}/uploads`, { method: 'POST', headers: { ...grant.auth, 'upload-length': '10' } });
  expect(await codeOf(plain)).toEqual([412, 'TUS_VERSION']);
  await create(grant);
  const json = await patch(grant, 0, randomBytes(10), { 'content-type': 'application/json' });
  expect(await codeOf(json)).toEqual([415, 'BAD_CONTENT_TYPE']);
});
