import type { ManifestRendition } from '@streamgate/asset-format/manifest';
import { assetFolder, keyFilePath, manifestPath } from '@streamgate/asset-format/paths';
import { moveAsset } from '../asset/asset-moves.store.ts';
import type { MediaDeps } from '../deps.ts';
import { draftManifest, durationOf } from '../package/asset-draft.ts';
import type { KeyRing } from '../package/key-ring.ts';
import { type MadePictures, makePictures } from '../picture/make-pictures.ts';
import type { EncodedAsset } from './encode-asset.ts';
import type { HeldAttempt } from './hold-attempt.ts';
import { isOddity, type Oddity } from './oddities.rules.ts';
import type { MediaTools } from './process-limits.ts';
import { publishManifest } from './publish-manifest.ts';
import type { ReadSource } from './read-source.ts';

export interface CloseFacts {
  readonly tools: MediaTools;
  readonly folder: string;
  readonly source: ReadSource;
  readonly keys: KeyRing;
  readonly encoded: EncodedAsset;
  readonly renditions: readonly ManifestRendition[];
  readonly verdict: { readonly shorter: boolean };
}

const addedOddities = (facts: CloseFacts): readonly Oddity[] => [
  ...(facts.verdict.shorter ? (['SHORTER_THAN_DECLARED'] as const) : []),
  ...(facts.encoded.run.complaints > 0 ? (['DAMAGED'] as const) : []),
];

/** Removes what earlier attempts stored and this manifest does not name. */
async function sweepStrays(deps: MediaDeps, held: HeldAttempt, facts: CloseFacts, pictures: MadePictures): Promise<void> {
  const folder = assetFolder(held.tenantId, held.assetId);
  const named = new Set([
    manifestPath(held.tenantId, held.assetId),
    keyFilePath(held.tenantId, held.assetId),
    ...pictures.paths.map((path) => folder + path),
    ...facts.renditions.flatMap(({ init, segments }) => [folder + init.path, ...segments.map(({ path }) => folder + path)]),
  ]);
  for await (const { path } of deps.store.list(folder)) if (!named.has(path)) await deps.store.delete(path);
}

/** Makes the pictures, writes the final manifest, and calls the asset ready. */
export async function closeAsset(deps: MediaDeps, held: HeldAttempt, facts: CloseFacts): Promise<void> {
  const { tenantId, assetId, attempt } = held;
  const pictures = await makePictures(deps, held, facts);
  held.progress(99);
  held.signal.throwIfAborted();
  const durationMs = durationOf(facts.renditions);
  await facts.keys.save();
  const manifest = draftManifest({ tenantId, assetId }, facts.renditions, {
    durationMs,
    complete: true,
    posterPublic: false,
    poster: pictures.poster,
    storyboard: pictures.storyboard,
  });
  const at = new Date(deps.clock.now());
  const known = (await deps.database.asset.findFirst({ where: { id: assetId, tenantId } }))?.oddities ?? [];
  const data = {
    durationMs,
    progressPercent: 100,
    etaMs: null,
    errorCode: null,
    errorDetail: null,
    readyAt: at,
    pictureBytes: BigInt(pictures.sizeBytes),
    hasPoster: pictures.poster !== null,
    hasStoryboard: pictures.storyboard !== null,
    cpuMs: { increment: facts.encoded.run.cpuMs + pictures.cpuMs },
    oddities: [...new Set([...known.filter(isOddity), ...addedOddities(facts)])],
  };
  const event = { step: 'publish', status: 'finished', message: 'Everything is made.' } as const;
  const published = await publishManifest(deps, held, manifest, async (tx) => {
    await moveAsset(tx, tenantId, { assetId, to: 'ready', at, attempt, data, event });
  });
  if (!published) return;
  await deps.feed.publish(tenantId, { assetId, videoId: held.videoId });
  await sweepStrays(deps, held, facts, pictures);
}
