import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { clips } from '../support/clips.ts';
import { killTree } from '../support/kill-tree.ts';
import { type Call, newcomer } from '../support/newcomer.ts';
import { type Product, startProduct } from '../support/product.ts';
import { begin, send, type Ticket } from '../support/upload.ts';

const SECONDS = 12;
const FLAGS = ['--no-apps', '--no-demo'];

/** A video with an upload announced for it. */
async function announce(call: Call, sizeBytes: number): Promise<{ videoId: string; ticket: Ticket }> {
  const { createVideo } = await call<{ createVideo: { id: string } }>(
    'mutation { createVideo(input: { title: "long way" }) { ... on Video { id } } }',
  );
  const input = { videoId: createVideo.id, fileName: 'film.mp4', sizeBytes: String(sizeBytes), contentType: 'video/mp4' };
  let ticket: Ticket | null = null;
  // Media learns of a new video a moment after content.
  await expect(async () => {
    const { createUpload } = await call<{ createUpload: Ticket }>(
      'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { ... on Upload { id endpoint token } ... on Refusal { code message } } }',
      { input },
    );
    expect(createUpload.code).toBeUndefined();
    ticket = createUpload;
  }).toPass({ timeout: 10_000 });
  if (ticket === null) throw new Error('no ticket');
  return { videoId: createVideo.id, ticket };
}

const offsetOf = async (url: string, token: string): Promise<number> => {
  const response = await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0', authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return Number(response.headers.get('upload-offset'));
};

/** Begins to send a piece and never ends it; resolves once its bytes are on their way. */
async function sendWithoutEnd(url: string, token: string, offset: number, body: Uint8Array): Promise<void> {
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(body) });
  const headers = {
    'Tus-Resumable': '1.0.0',
    authorization: `Bearer ${token}`,
    'Upload-Offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  };
  void fetch(url, { method: 'PATCH', headers, body: stream, duplex: 'half' } as RequestInit).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

test('an upload outlives a restart and a power cut of the server, and ends ready', async () => {
  test.setTimeout(240_000);
  const home = mkdtempSync('/var/tmp/streamgate-resume-');
  chmodSync(home, 0o755);
  const start = (): Promise<Product> => startProduct({ port: 24_900, home, flags: FLAGS });
  const bytes = readFileSync(clips.plain(SECONDS));
  const third = Math.floor(bytes.length / 3);
  let product = await start();
  try {
    const call = await newcomer(product);
    const { videoId, ticket } = await announce(call, bytes.length);
    const created = await begin(ticket, bytes.length);
    const url = new URL(created.headers.get('location') ?? '', ticket.endpoint).toString();
    expect((await send(url, ticket.token, 0, bytes.subarray(0, third))).status).toBe(204);

    await product.stop();
    product = await start();
    expect(await offsetOf(url, ticket.token), 'after a restart').toBe(third);

    await sendWithoutEnd(url, ticket.token, third, bytes.subarray(third, 2 * third));
    killTree(product.pid);
    await product.stop();
    product = await start();
    const kept = await offsetOf(url, ticket.token);
    expect(kept, 'what was acknowledged').toBeGreaterThanOrEqual(third);
    expect(kept, 'nothing that was not sent').toBeLessThanOrEqual(2 * third);
    test.info().annotations.push({ type: 'kept', description: `${kept - third} of ${third} bytes that were under way` });
    expect((await send(url, ticket.token, kept, bytes.subarray(kept))).status).toBe(204);

    const asset = async () =>
      (
        await call<{ video: { asset: { state: string; durationMs: number | null; sizeBytes: string } } }>(
          'query ($id: ID!) { video(id: $id) { asset { state durationMs sizeBytes } } }',
          { id: videoId },
        )
      ).video.asset;
    await expect.poll(async () => (await asset()).state, { timeout: 90_000 }).toBe('ready');
    const { durationMs, sizeBytes } = await asset();
    expect(Number(sizeBytes)).toBe(bytes.length);
    expect(Math.abs((durationMs ?? 0) - SECONDS * 1_000)).toBeLessThan(150);
  } finally {
    await product.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
