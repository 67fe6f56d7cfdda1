import { moveAsset } from '../asset/asset-moves.store.ts';
import type { MediaDeps } from '../deps.ts';
import { type AssetDraft, draftManifest } from '../package/asset-draft.ts';
import type { KeyRing } from '../package/key-ring.ts';
import type { HeldAttempt } from './hold-attempt.ts';
import { publishManifest } from './publish-manifest.ts';

const FIRST_SEGMENTS = 2;
const PUBLISH_EVERY_MS = 2_000;

export interface GrowingPublisher {
  /** To be called at each new segment; publishes now and then, one write at a time. */
  grown(draft: AssetDraft): void;
  settled(): Promise<void>;
}

/** Makes an asset playable while it grows: as soon as every rendition has its first segments the manifest is published. */
export function createGrowingPublisher(
  deps: MediaDeps,
  held: HeldAttempt,
  facts: { keys: KeyRing; durationMs: number | null; failed: (error: unknown) => void },
): GrowingPublisher {
  const { tenantId, assetId, attempt } = held;
  let busy: Promise<void> = Promise.resolve();
  let publishedAtMs = 0;
  const publish = async (draft: AssetDraft): Promise<void> => {
    const durationMs = facts.durationMs ?? Math.round(draft.reachedS * 1_000);
    const growing = { durationMs, complete: false, posterPublic: false, poster: null, storyboard: null };
    const manifest = draftManifest({ tenantId, assetId }, draft.renditions(), growing);
    await facts.keys.save();
    await publishManifest(deps, held, manifest, async (tx) => {
      const event = { step: 'publish', status: 'noted', message: 'The first segments can be played.' } as const;
      await moveAsset(tx, tenantId, { assetId, to: 'playable', at: new Date(deps.clock.now()), attempt, event });
    });
    await deps.feed.publish(tenantId, { assetId, videoId: held.videoId });
  };
  return {
    grown: (draft) => {
      const nowMs = deps.clock.now();
      if (draft.fewestSegments < FIRST_SEGMENTS || nowMs - publishedAtMs < PUBLISH_EVERY_MS) return;
      publishedAtMs = nowMs;
      busy = busy.then(() => publish(draft)).catch(facts.failed);
    },
    settled: () => busy,
  };
}
