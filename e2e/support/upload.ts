import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { graph } from './graph.ts';

const TUS = { 'Tus-Resumable': '1.0.0' };

interface Refused {
  readonly code?: string;
  readonly message?: string;
}

export interface Ticket extends Refused {
  readonly id: string;
  readonly endpoint: string;
  readonly token: string;
}

export interface AssetEnd {
  readonly state: string;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    readonly detail: string | null;
  } | null;
  readonly renditions: readonly { readonly kind: string; readonly height: number | null }[];
}

export async function createVideo(token: string, title: string, tenant?: string): Promise<string> {
  const { createVideo: video } = await graph<{ createVideo: { id: string } & Refused }>(
    'mutation ($input: CreateVideoInput!) { createVideo(input: $input) { ... on Video { id } ... on Refusal { code message } } }',
    { input: { title } },
    { token, ...(tenant === undefined ? {} : { tenant }) },
  );
  if (video.code !== undefined) throw new Error(`${video.code}: ${video.message}`);
  return video.id;
}

/** Asks for an upload; the answer may be a refusal. Media learns of a new video a moment after content. */
export async function createUpload(
  token: string,
  videoId: string,
  file: { name: string; sizeBytes: number | string },
): Promise<Ticket> {
  for (let tries = 0; ; tries += 1) {
    const { createUpload: ticket } = await graph<{ createUpload: Ticket }>(
      'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { ... on Upload { id endpoint token } ... on Refusal { code message } } }',
      { input: { videoId, fileName: file.name, sizeBytes: String(file.sizeBytes), contentType: 'video/mp4' } },
      { token },
    );
    if (ticket.code !== 'VIDEO_NOT_FOUND' || tries > 40) return ticket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const begin = (ticket: Ticket, sizeBytes: number): Promise<Response> =>
  fetch(ticket.endpoint, {
    method: 'POST',
    headers: { ...TUS, authorization: `Bearer ${ticket.token}`, 'Upload-Length': String(sizeBytes) },
  });

export const send = (url: string, token: string, offset: number, body: Uint8Array): Promise<Response> =>
  fetch(url, {
    method: 'PATCH',
    headers: {
      ...TUS,
      authorization: `Bearer ${token}`,
      'Upload-Offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: Buffer.from(body),
  });

/** The asset's end state: ready or errored, whichever comes. */
export async function assetEnd(token: string, videoId: string): Promise<AssetEnd> {
  for (let looks = 0; looks < 400; looks += 1) {
    const { video } = await graph<{ video: { asset: AssetEnd | null } | null }>(
      'query ($id: ID!) { video(id: $id) { asset { state error { code message remedy detail } renditions { kind height } } } }',
      { id: videoId },
      { token },
    );
    const asset = video?.asset;
    if (asset?.state === 'ready' || asset?.state === 'errored') return asset;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The asset did not end.');
}

/** Brings a file the whole way as a third party's server would, and returns the asset's end. */
export async function bring(
  token: string,
  path: string,
  title = basename(path),
): Promise<AssetEnd & { readonly videoId: string }> {
  const bytes = readFileSync(path);
  const videoId = await createVideo(token, title);
  const ticket = await createUpload(token, videoId, { name: basename(path), sizeBytes: bytes.length });
  const created = await begin(ticket, bytes.length);
  const url = new URL(created.headers.get('location') ?? '', ticket.endpoint).toString();
  const sent = await send(url, ticket.token, 0, bytes);
  if (sent.status !== 204) throw new Error(`PATCH was answered with ${sent.status}`);
  return { ...(await assetEnd(token, videoId)), videoId };
}
