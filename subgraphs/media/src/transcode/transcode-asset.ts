/**
 * From uploaded to ready. Takes the asset's next attempt, looks at the source, encodes and packages, makes pictures, closes.
 * Every way out is one of: ready, errored with a code, tried again, or quietly given up because somebody else holds the row.
 */

import { isRetryable } from '@streamgate/kernel/fault';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { AssetErrorCode } from '../asset/asset-errors.rules.ts';
import { moveAsset, recordAssetEvent } from '../asset/asset-moves.store.ts';
import { removeObjects } from '../asset/remove-objects.ts';
import { takeTenantKey } from '../asset/tenant-key.store.ts';
import type { MediaDeps } from '../deps.ts';
import { checkDraft } from '../package/check-draft.rules.ts';
import { type KeyRing, openKeyRing } from '../package/key-ring.ts';
import { keyIdsFor } from '../package/segment-plan.rules.ts';
import { closeAsset } from './close-asset.ts';
import { encodeAsset } from './encode-asset.ts';
import { failAsset, tryAgain } from './end-attempt.ts';
import { type AbortReason, type HeldAttempt, holdAttempt } from './hold-attempt.ts';
import { makeJobFolder } from './job-folder.ts';
import { odditiesOf } from './oddities-of.rules.ts';
import type { MediaTools } from './process-limits.ts';
import { type ReadSource, readSource } from './read-source.ts';

export interface TranscodeFacts {
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
  readonly attempt: number;
  readonly tools: MediaTools;
  readonly signal: AbortSignal;
}

async function noteSource(deps: MediaDeps, held: HeldAttempt, { facts }: ReadSource): Promise<void> {
  const { tenantId, assetId, attempt } = held;
  const { video, durationMs } = facts;
  const event = {
    step: 'probe',
    status: 'finished',
    message: `${video.codec} ${video.width} x ${video.height}, ${video.frameRate} frames a second, ${facts.audio?.codec ?? 'no sound'}.`,
  } as const;
  const data = {
    durationMs,
    width: video.width,
    height: video.height,
    frameRate: video.frameRate,
    source: structuredClone(facts) as never,
    oddities: [...odditiesOf(facts)],
  };
  const at = new Date(deps.clock.now());
  await deps.database.$transaction(async (tx) => {
    const moved = await moveAsset(tx, tenantId, { assetId, to: 'encoding', at, attempt, data, event });
    if (moved === null) await tx.asset.updateMany({ where: { id: assetId, tenantId, attempt }, data });
    await recordAssetEvent(tx, tenantId, assetId, at, { step: 'encode', status: 'started', message: 'Encoding begins.' });
  });
  await deps.feed.publish(tenantId, { assetId, videoId: held.videoId });
}

async function openKeys(deps: MediaDeps, held: HeldAttempt, durationMs: number | null): Promise<KeyRing> {
  const { tenantKey, wrapped } = await takeTenantKey(deps.database, held.tenantId, deps.env.masterKey);
  const ringDeps = { store: deps.store, masterKey: deps.env.masterKey, tenantKey, wrappedTenantKey: wrapped };
  const keys = await openKeyRing(ringDeps, held);
  keys.need(keyIdsFor((durationMs ?? 0) / 1_000));
  await keys.save();
  return keys;
}

async function work(deps: MediaDeps, held: HeldAttempt, tools: MediaTools): Promise<Outcome<null, AssetErrorCode>> {
  await using folder = await makeJobFolder(deps.env.workDir);
  const source = await readSource(deps, held, { tools, folder: folder.path });
  held.signal.throwIfAborted();
  if (!source.ok) return source;
  await noteSource(deps, held, source.value);
  const keys = await openKeys(deps, held, source.value.facts.durationMs);
  const encoded = await encodeAsset(deps, held, { tools, folder: folder.path, source: source.value, keys });
  if (!encoded.ok) return encoded;
  const renditions = encoded.value.draft.renditions();
  const verdict = checkDraft(renditions, { names: encoded.value.names, declaredMs: source.value.facts.durationMs });
  if (!verdict.ok) return refuse(verdict.code, verdict.detail);
  await closeAsset(deps, held, {
    tools,
    folder: folder.path,
    source: source.value,
    keys,
    encoded: encoded.value,
    renditions,
    verdict,
  });
  return done(null);
}

/** What an aborted attempt leaves: nothing when the asset is another's or deleted, a new try when only this worker ends. */
async function giveUp(deps: MediaDeps, held: HeldAttempt): Promise<void> {
  const reason = held.signal.reason as AbortReason;
  if (reason === 'DEADLINE') await failAsset(deps, held, { code: 'TIMED_OUT', detail: 'The deadline of the asset passed.' });
  // What was stored between the deletion and now.
  if (reason === 'LOST') await removeObjects(deps, held);
  if (reason === 'STOPPING')
    await tryAgain(deps, held, { code: 'WORKER_LOST', detail: 'The worker was stopped.', delayMs: 0, counts: false });
}

const RETRIED: readonly AssetErrorCode[] = ['ENCODER_FAILED', 'STORE_FAILED', 'TIMED_OUT'];

async function settle(deps: MediaDeps, held: HeldAttempt, code: AssetErrorCode, detail: string): Promise<void> {
  if (RETRIED.includes(code)) await tryAgain(deps, held, { code, detail });
  else await failAsset(deps, held, { code, detail });
}

/** Does one attempt; returns when the asset has moved on, and throws only when not even that could be written. */
export async function transcodeAsset(deps: MediaDeps, facts: TranscodeFacts): Promise<void> {
  await using held = await holdAttempt(deps, facts);
  if (held === null) return;
  try {
    const outcome = await work(deps, held, facts.tools);
    if (!outcome.ok) await settle(deps, held, outcome.refusal.code, outcome.refusal.message);
  } catch (error) {
    if (held.signal.aborted) return giveUp(deps, held);
    deps.log.error({ err: error, assetId: held.assetId, attempt: held.attempt }, 'transcoding failed');
    const detail = error instanceof Error ? error.message : '';
    if (isRetryable(error)) await tryAgain(deps, held, { code: 'STORE_FAILED', detail });
    else await failAsset(deps, held, { code: 'ENCODER_FAILED', detail });
  }
}
