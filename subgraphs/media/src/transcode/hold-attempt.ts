/**
 * One worker's hold on one asset. Taking it raises the row's attempt; every later write names that attempt and does nothing
 * once another worker has taken the next one, so a late worker can overwrite nothing. While held, a heartbeat says that the
 * worker lives; losing the row, its deletion, its deadline and the worker's own end all abort the one signal.
 */
import type { AssetId, TenantId, VideoId } from '@streamgate/kernel/ids';
import { seconds } from '@streamgate/kernel/units';
import type { AssetRow } from '../asset/asset-moves.store.ts';
import { moveAsset } from '../asset/asset-moves.store.ts';
import { WORKING } from '../asset/asset-state.rules.ts';
import type { MediaDeps } from '../deps.ts';

export const HEARTBEAT_MS = seconds(5);
/** A row that said nothing for so long has no worker any more. */
export const SILENT_MS = seconds(20);
const PROGRESS_MS = seconds(1);

export type AbortReason = 'LOST' | 'DEADLINE' | 'STOPPING';

export interface HeldAttempt extends AsyncDisposable {
  readonly row: AssetRow;
  readonly tenantId: TenantId;
  readonly assetId: AssetId;
  readonly videoId: VideoId;
  readonly attempt: number;
  readonly firstAttempt: number;
  /** Aborts with an AbortReason. */
  readonly signal: AbortSignal;
  /** Tells how far the work is, 0 to 100; never goes back, at most one write a second. */
  progress(percent: number): void;
}

async function takeRow(
  deps: MediaDeps,
  wanted: { tenantId: TenantId; assetId: AssetId; attempt: number },
): Promise<AssetRow | null> {
  const { tenantId, assetId, attempt } = wanted;
  const now = new Date(deps.clock.now());
  const silent = new Date(now.getTime() - SILENT_MS);
  return deps.database.$transaction(async (tx) => {
    const [row] = await tx.asset.updateManyAndReturn({
      where: { id: assetId, tenantId, state: { in: [...WORKING] }, OR: [{ attempt }, { heartbeatAt: { lt: silent } }] },
      data: { attempt: { increment: 1 }, heartbeatAt: now, progressPercent: 0, etaMs: null },
    });
    if (row === undefined || row.state === 'playable') return row ?? null;
    const event = { step: 'probe', status: 'started', message: `Attempt ${row.attempt} begins.` } as const;
    return moveAsset(tx, tenantId, { assetId, to: 'probing', at: now, attempt: row.attempt, event });
  });
}

const etaOf = (percent: number, elapsedMs: number): number | null =>
  percent < 2 ? null : Math.round((elapsedMs * (100 - percent)) / percent);

/** Takes the asset if the work is still wanted and nobody holds it; null otherwise. */
export async function holdAttempt(
  deps: MediaDeps,
  wanted: { tenantId: TenantId; assetId: AssetId; attempt: number; signal: AbortSignal },
): Promise<HeldAttempt | null> {
  const row = await takeRow(deps, wanted);
  if (row === null) return null;
  const { tenantId, assetId } = wanted;
  const videoId = row.videoId as VideoId;
  const startedAtMs = deps.clock.now();
  const ended = new AbortController();
  const end = (reason: AbortReason): void => ended.abort(reason);
  const onStop = (): void => end('STOPPING');
  wanted.signal.addEventListener('abort', onStop);
  if (wanted.signal.aborted) onStop();

  let percent = 0;
  let toldAtMs = 0;
  const write = async (): Promise<void> => {
    const nowMs = deps.clock.now();
    if (row.deadlineAt !== null && nowMs > row.deadlineAt.getTime()) return end('DEADLINE');
    const { count } = await deps.database.asset.updateMany({
      where: { id: assetId, tenantId, attempt: row.attempt, state: { in: [...WORKING] } },
      data: { heartbeatAt: new Date(nowMs), progressPercent: percent, etaMs: etaOf(percent, nowMs - startedAtMs) },
    });
    if (count === 0) end('LOST');
  };
  // A database that is away for a moment must not end the work; one that stays away makes the row silent.
  const beat = (): void =>
    void write().catch((error: unknown) => deps.log.warn({ err: error, assetId }, 'heartbeat not written'));
  const timer = setInterval(beat, HEARTBEAT_MS);

  return {
    row,
    tenantId,
    assetId,
    videoId,
    attempt: row.attempt,
    firstAttempt: row.firstAttempt,
    signal: ended.signal,
    progress: (next) => {
      percent = Math.max(percent, Math.min(100, Math.round(next * 10) / 10));
      if (deps.clock.now() - toldAtMs < PROGRESS_MS) return;
      toldAtMs = deps.clock.now();
      beat();
      void deps.feed.publish(tenantId, { assetId, videoId });
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer);
      wanted.signal.removeEventListener('abort', onStop);
    },
  };
}
