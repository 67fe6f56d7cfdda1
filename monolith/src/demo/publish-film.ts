import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '@streamgate/kernel/fault';
import { minutes } from '@streamgate/kernel/units';
import { tell } from '../progress.ts';
import { type Api, REFUSAL, type Result, taken } from './api.ts';
import type { Film } from './films.ts';
import { sendFile } from './send-file.ts';

interface Known {
  readonly id: string;
  readonly title: string;
  readonly visibility: string;
  readonly asset: { readonly state: string } | null;
}

const LONGEST_MS = minutes(10);
const LOOK_EVERY_MS = 500;

async function findOrCreate(api: Api, film: Film): Promise<Known> {
  const { videos } = await api.query<{ videos: { edges: { node: Known }[] } }>(
    '{ videos(first: 100) { edges { node { id title visibility asset { state } } } } }',
  );
  const known = videos.edges.find(({ node }) => node.title === film.title)?.node;
  if (known !== undefined) return known;
  const { title, description, tags } = film;
  const { createVideo } = await api.query<{ createVideo: Result<Known> }>(
    `mutation ($input: CreateVideoInput!) { createVideo(input: $input) { __typename ... on Video { id title visibility } ${REFUSAL} } }`,
    { input: { title, description, tags } },
  );
  return { ...taken(createVideo, `The video "${title}"`), asset: null };
}

async function upload(api: Api, videoId: string, film: Film): Promise<void> {
  const sizeBytes = statSync(film.path).size;
  const input = { videoId, fileName: basename(film.path), sizeBytes: String(sizeBytes), contentType: 'video/mp4' };
  // Media learns of a new video by a fact; for a moment it may not know it yet.
  for (let tries = 0; ; tries += 1) {
    const { createUpload } = await api.query<{ createUpload: Result<{ id: string; endpoint: string; token: string }> }>(
      `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on Upload { id endpoint token } ${REFUSAL} } }`,
      { input },
    );
    const unknown = createUpload.__typename === 'Refusal' && 'code' in createUpload && createUpload.code === 'VIDEO_NOT_FOUND';
    if (unknown && tries < 20) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      continue;
    }
    const ticket = taken(createUpload, `The upload of "${film.title}"`);
    await sendFile(film.path, { ...ticket, sizeBytes });
    return;
  }
}

interface Progress {
  readonly state: string;
  readonly progressPercent: number;
  readonly error: { readonly message: string } | null;
}

async function untilReady(api: Api, videoId: string, film: Film): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  let told = -1;
  while (Date.now() < until) {
    const { video } = await api.query<{ video: { asset: Progress | null } | null }>(
      'query ($id: ID!) { video(id: $id) { asset { state progressPercent error { message } } } }',
      { id: videoId },
    );
    const asset = video?.asset;
    if (asset?.state === 'ready') return;
    if (asset?.state === 'errored')
      throw new Fault(`"${film.title}" could not be transcoded: ${asset.error?.message ?? ''}`, { retryable: false });
    const step = Math.floor((asset?.progressPercent ?? 0) / 25);
    if (step !== told) tell(`transcoding "${film.title}": ${Math.round(asset?.progressPercent ?? 0)} %`);
    told = step;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Fault(`"${film.title}" was not ready in time.`, { retryable: true });
}

/** Brings one film through the real pipeline and publishes it; does only what is still missing. Returns the video's id. */
export async function publishFilm(api: Api, film: Film, gateId: string): Promise<string> {
  const video = await findOrCreate(api, film);
  if (video.asset === null || video.asset.state === 'errored') await upload(api, video.id, film);
  if (video.asset?.state !== 'ready') await untilReady(api, video.id, film);
  if (video.visibility === 'public') return video.id;
  if (film.gated) {
    const { setVideoGate } = await api.query<{ setVideoGate: Result<object> }>(
      `mutation ($id: ID!, $gateId: ID) { setVideoGate(videoId: $id, gateId: $gateId) { __typename ${REFUSAL} } }`,
      { id: video.id, gateId },
    );
    taken(setVideoGate, `The gate of "${film.title}"`);
  }
  const { setVisibility } = await api.query<{ setVisibility: Result<object> }>(
    `mutation ($id: ID!) { setVisibility(id: $id, visibility: public) { __typename ${REFUSAL} } }`,
    { id: video.id },
  );
  taken(setVisibility, `Publishing "${film.title}"`);
  tell(`"${film.title}" is ready${film.gated ? ' behind the demo gate' : ''}`);
  return video.id;
}
