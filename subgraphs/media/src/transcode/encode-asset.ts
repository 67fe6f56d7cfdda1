/**
 * Encodes and packages at once: FFmpeg writes every rendition to a socket of its own, and each is cut, encrypted and stored
 * as it comes. As soon as every rendition has its first segments the asset is playable; from then on the manifest grows.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { assetFolder } from '@streamgate/asset-format/paths';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { AssetErrorCode } from '../asset/asset-errors.rules.ts';
import type { MediaDeps } from '../deps.ts';
import { type AssetDraft, createAssetDraft, type PlannedRendition } from '../package/asset-draft.ts';
import type { KeyRing } from '../package/key-ring.ts';
import { packageOutputs } from '../package/package-outputs.ts';
import { encodeLimits } from './encode-limits.rules.ts';
import { planLadder } from './ffmpeg-args.rules.ts';
import type { HeldAttempt } from './hold-attempt.ts';
import { ladderFor, type Rung } from './ladder.rules.ts';
import type { MediaTools } from './process-limits.ts';
import { createGrowingPublisher } from './publish-growing.ts';
import type { ReadSource } from './read-source.ts';
import { type FfmpegRefusal, type FfmpegResult, runFfmpeg } from './run-ffmpeg.ts';
import type { SourceFacts } from './source-facts.rules.ts';

export interface EncodeFacts {
  readonly tools: MediaTools;
  readonly folder: string;
  readonly source: ReadSource;
  readonly keys: KeyRing;
}

export interface EncodedAsset {
  readonly draft: AssetDraft;
  readonly run: FfmpegResult;
  /** Every rendition that was planned. */
  readonly names: readonly string[];
  /** The lowest rung in clear, in the job's folder, for pictures. */
  readonly lowestPath: string;
}

/** Share of the whole work that encoding is; pictures and closing are the rest. */
const ENCODE_PERCENT = 95;

const plansOf = (facts: SourceFacts, rungs: readonly Rung[]): readonly PlannedRendition[] => [
  ...rungs.map(({ name }) => ({ name, kind: 'video' as const, frameRate: facts.video.frameRate, language: null })),
  ...(facts.audio === null ? [] : [{ name: 'audio', kind: 'audio' as const, frameRate: null, language: facts.audio.language }]),
];

function refusalOf(code: FfmpegRefusal, draft: AssetDraft): AssetErrorCode {
  if (code === 'TIMED_OUT') return 'TIMED_OUT';
  // The decoder gave nothing at all: the file is at fault, not the encoder.
  return draft.renditions().length === 0 ? 'UNREADABLE_VIDEO' : 'ENCODER_FAILED';
}

const keyFor =
  (keys: KeyRing) =>
  (id: string): Uint8Array => {
    keys.need([id]);
    return keys.key(id);
  };

/** Makes the whole ladder from one decode. Refuses when FFmpeg fails; rejects when a store fails or the attempt is over. */
export async function encodeAsset(
  deps: MediaDeps,
  held: HeldAttempt,
  facts: EncodeFacts,
): Promise<Outcome<EncodedAsset, AssetErrorCode>> {
  const { facts: source, path } = facts.source;
  const rungs = ladderFor(source.video);
  const plans = plansOf(source, rungs);
  const trouble = new AbortController();
  const failed = (error: unknown): void => trouble.abort(error);
  const signal = AbortSignal.any([held.signal, trouble.signal]);
  const publisher = createGrowingPublisher(deps, held, { keys: facts.keys, durationMs: source.durationMs, failed });
  const draft = createAssetDraft(plans, () => {
    const lastsS = (source.durationMs ?? 0) / 1_000;
    if (lastsS > 0) held.progress(Math.min(1, draft.reachedS / lastsS) * ENCODE_PERCENT);
    publisher.grown(draft);
  });
  const lowestPath = join(facts.folder, 'lowest.mp4');
  const outputs = await packageOutputs(
    { store: deps.store, folder: assetFolder(held.tenantId, held.assetId), keyFor: keyFor(facts.keys) },
    {
      names: plans.map(({ name }) => name),
      copied: rungs.at(-1)?.name,
      copyPath: lowestPath,
      folder: facts.folder,
      draft,
      failed,
    },
  );
  const { deadlineMs, stallMs, ...limits } = encodeLimits(source, rungs.length, availableParallelism());
  const plan = planLadder(source, rungs);
  const { targetOf } = outputs;
  const run = await runFfmpeg(facts.tools, {
    plan,
    source: path,
    targetOf,
    folder: facts.folder,
    limits,
    deadlineMs,
    stallMs,
    signal,
  });
  if (!run.ok) outputs.close();
  await outputs.settled();
  await publisher.settled();
  held.signal.throwIfAborted();
  if (!run.ok && run.refusal.code !== 'CANCELLED') return refuse(refusalOf(run.refusal.code, draft), run.refusal.message);
  trouble.signal.throwIfAborted();
  return run.ok
    ? done({ draft, run: run.value, lowestPath, names: plans.map(({ name }) => name) })
    : refuse('ENCODER_FAILED', run.refusal.message);
}
