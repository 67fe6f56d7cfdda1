import { type AccountId, type AssetId, newId, type TenantId, type VideoId } from '@streamgate/kernel/ids';
import { createGraphClient } from '@streamgate/testing/graph-client';
import { createTestPlatform } from '@streamgate/testing/platform';
import type { BeaconBatch, BeaconEvent } from '../collect/beacon-batch.ts';
import { ingestBatches } from '../collect/ingest-batches.ts';
import type { Deps } from '../deps.ts';
import { type AccessDecided, keepDecision } from '../gate-decision/keep-decision.ts';
import { recomputeHours } from '../rollup/recompute-hours.ts';
import { createServer } from '../server.ts';
import { keepAsset, keepVideo } from '../video-card/video-card.store.ts';

/** Noon of a day, so that hours and days around it are whole. */
export const NOON_MS = Date.parse('2026-11-20T12:00:00.000Z');

const MOST = { positionMs: 0, playedMs: 0, stalledMs: 0 };

/** One event of a player; times are relative to the view's beginning. */
export const event = (seq: number, type: BeaconEvent['type'], facts: Partial<BeaconEvent> = {}): BeaconEvent => ({
  ...MOST,
  atMs: NOON_MS + seq * 10_000,
  seq,
  type,
  ...facts,
});

/** A view that starts after 400 ms, plays 30 s with a stall of 2 s, and ends. */
export const wholeView = (startMs = NOON_MS): BeaconEvent[] => {
  const at = (seq: number) => startMs + seq * 10_000;
  return [
    event(0, 'start', { atMs: at(0) }),
    event(1, 'first-frame', { atMs: at(1), startupMs: 400 }),
    event(2, 'beat', { atMs: at(2), positionMs: 10_000, playedMs: 10_000, bitrateBps: 2_000_000 }),
    event(3, 'stall', { atMs: at(3), positionMs: 18_000, playedMs: 8_000, stalledMs: 2_000 }),
    event(4, 'beat', { atMs: at(4), positionMs: 28_000, playedMs: 10_000 }),
    event(5, 'end', { atMs: at(5), positionMs: 30_000, playedMs: 2_000 }),
  ];
};

/** The analytics subgraph on real services, with a clock that the test moves. */
export async function createAnalyticsBench() {
  let nowMs = NOON_MS + 3_000_000;
  const clock = { now: () => nowMs };
  const platform = await createTestPlatform({ clock });
  const { database, redis, log } = platform;
  const deps: Deps & { viewerSecret: string } = { database, redis, clock, log, viewerSecret: 'secret-of-the-bench' };

  const batch = (facts: Partial<BeaconBatch> & Pick<BeaconBatch, 'tenantId' | 'videoId'>): BeaconBatch => {
    const events = facts.events ?? wholeView();
    return {
      ...{ viewId: newId(), accountId: null, deviceId: newId(), deviceClass: 'desktop' },
      receivedAtMs: Math.max(...events.map((one) => one.atMs)),
      ...facts,
      events,
    };
  };

  /** Makes a video known, public and playable unless said otherwise. */
  async function video(
    tenantId: TenantId,
    facts: Partial<Parameters<typeof keepVideo>[1]> & { playable?: boolean } = {},
  ): Promise<VideoId> {
    const { playable = true, ...card } = facts;
    const videoId = card.videoId ?? newId<VideoId>();
    const plain = {
      version: 1,
      title: 'A',
      visibility: 'public' as const,
      publishAtMs: null,
      posterPublic: true,
      deleted: false,
    };
    await keepVideo(database, { ...plain, collectionIds: [], tags: [], ...card, tenantId, videoId });
    if (playable)
      await keepAsset(database, { tenantId, videoId, assetId: newId<AssetId>(), version: 1, state: 'ready', durationMs: 60_000 });
    return videoId;
  }

  const decide = (facts: Partial<AccessDecided> & Pick<AccessDecided, 'tenantId' | 'videoId'>): Promise<void> =>
    keepDecision(deps, { gateId: null, accountId: null, decision: 'DENY', atMs: NOON_MS, tookMs: Math.random(), ...facts });

  return {
    platform,
    deps,
    ask: createGraphClient(createServer(platform).subgraph, platform),
    batch,
    video,
    decide,
    ingest: (...batches: BeaconBatch[]) => ingestBatches(deps, batches),
    recompute: () => recomputeHours(deps),
    setNow: (ms: number): void => {
      nowMs = ms;
    },
    tenant: () => newId<TenantId>(),
    account: () => newId<AccountId>(),
  };
}

export type AnalyticsBench = Awaited<ReturnType<typeof createAnalyticsBench>>;
