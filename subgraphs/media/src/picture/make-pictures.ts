/**
 * Poster and storyboard, made from the lowest rung's key frames (47 times cheaper than decoding the source), sealed and
 * stored. They are extras: whatever goes wrong with them is noted on the timeline and never fails the asset.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealPicture } from '@streamgate/asset-format/key-file';
import type { Manifest } from '@streamgate/asset-format/manifest';
import { assetFolder } from '@streamgate/asset-format/paths';
import { minutes } from '@streamgate/kernel/units';
import { type EventStep, recordAssetEvent } from '../asset/asset-moves.store.ts';
import type { MediaDeps } from '../deps.ts';
import { durationOf } from '../package/asset-draft.ts';
import type { CloseFacts } from '../transcode/close-asset.ts';
import type { FfmpegPlan } from '../transcode/ffmpeg-args.rules.ts';
import type { HeldAttempt } from '../transcode/hold-attempt.ts';
import { SMALL_LIMITS } from '../transcode/process-limits.ts';
import { runFfmpeg } from '../transcode/run-ffmpeg.ts';
import { boardShape, planPoster, planPosterChoice, planStoryboard, posterSize } from './picture-args.rules.ts';

export interface MadePictures {
  readonly poster: Manifest['poster'];
  readonly storyboard: Manifest['storyboard'];
  /** Relative to the asset's folder. */
  readonly paths: readonly string[];
  readonly sizeBytes: number;
  readonly cpuMs: number;
}

interface Studio {
  readonly deps: MediaDeps;
  readonly held: HeldAttempt;
  readonly facts: CloseFacts;
  readonly paths: string[];
  sizeBytes: number;
  cpuMs: number;
}

async function run(studio: Studio, source: string, plan: FfmpegPlan, onLine?: (line: string) => void): Promise<string | null> {
  const { facts, held } = studio;
  const ran = await runFfmpeg(facts.tools, {
    plan,
    source,
    targetOf: (name) => join(facts.folder, name),
    folder: facts.folder,
    limits: SMALL_LIMITS,
    deadlineMs: minutes(5),
    stallMs: minutes(5),
    signal: held.signal,
    ...(onLine === undefined ? {} : { onLine }),
  });
  if (ran.ok) studio.cpuMs += ran.value.cpuMs;
  return ran.ok ? null : ran.refusal.message;
}

async function store(studio: Studio, name: string, jpeg: Uint8Array): Promise<string> {
  const { deps, held, facts } = studio;
  const path = `pictures/${name}.${createHash('sha256').update(jpeg).digest('hex').slice(0, 12)}.jpg`;
  const sealed = sealPicture(facts.keys.pictureKey, held, path, jpeg);
  await deps.store.put(assetFolder(held.tenantId, held.assetId) + path, sealed);
  studio.paths.push(path);
  studio.sizeBytes += sealed.length;
  return path;
}

async function note(studio: Studio, step: EventStep, made: boolean): Promise<void> {
  const { deps, held } = studio;
  const message = made ? `The ${step} is made.` : `The ${step} could not be made; the video plays without it.`;
  const event = { step, status: made ? 'finished' : 'noted', message } as const;
  await recordAssetEvent(deps.database, held.tenantId, held.assetId, new Date(deps.clock.now()), event);
}

const readIfMade = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null);

async function makePoster(studio: Studio): Promise<Manifest['poster']> {
  const { facts } = studio;
  const { video } = facts.source.facts;
  let atS = 0;
  await run(studio, facts.encoded.lowestPath, planPosterChoice(), (line) => {
    atS = Number(/pts_time:([\d.]+)/.exec(line)?.[1] ?? atS);
  });
  const size = posterSize(video);
  // High dynamic range would need the whole tone mapping again: the low rung's frame is already mapped.
  if (video.range === 'sdr') await run(studio, facts.source.path, planPoster(video.index, atS, size));
  const sharp = await readIfMade(join(facts.folder, 'poster.jpg'));
  const jpeg = sharp ?? (await readIfMade(join(facts.folder, 'poster-low.jpg')));
  if (jpeg === null || jpeg.length === 0) return null;
  return { path: await store(studio, 'poster', jpeg), ...size };
}

async function makeStoryboard(studio: Studio): Promise<Manifest['storyboard']> {
  const { facts } = studio;
  const shape = boardShape(facts.source.facts.video, durationOf(facts.renditions.filter(({ kind }) => kind === 'video')));
  if ((await run(studio, facts.encoded.lowestPath, planStoryboard(shape))) !== null) return null;
  const names = (await readdir(facts.folder)).filter((name) => /^board-\d+\.jpg$/.test(name));
  const sheets: string[] = [];
  for (let sheet = 1; sheet <= names.length; sheet += 1)
    sheets.push(await store(studio, `board-${sheet}`, await readFile(join(facts.folder, `board-${sheet}.jpg`))));
  return sheets.length === 0 ? null : { ...shape, sheets };
}

/** Makes what can be made. Rejects only when the store fails. */
export async function makePictures(deps: MediaDeps, held: HeldAttempt, facts: CloseFacts): Promise<MadePictures> {
  const studio: Studio = { deps, held, facts, paths: [], sizeBytes: 0, cpuMs: 0 };
  const poster = await makePoster(studio);
  await note(studio, 'poster', poster !== null);
  held.progress(97);
  const storyboard = await makeStoryboard(studio);
  await note(studio, 'storyboard', storyboard !== null);
  return { poster, storyboard, paths: studio.paths, sizeBytes: studio.sizeBytes, cpuMs: studio.cpuMs };
}
