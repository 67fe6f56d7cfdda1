import type { Manifest, ManifestRendition } from '@streamgate/asset-format/manifest';
import { manifestPath } from '@streamgate/asset-format/paths';
import type { AssetId, TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import type { MediaDeps } from '../deps.ts';
import type { HeldAttempt } from './hold-attempt.ts';

const sizeOf = (rendition: ManifestRendition): number =>
  rendition.segments.reduce((sum, segment) => sum + segment.sizeBytes, rendition.init.sizeBytes);

async function replaceRenditions(tx: Transaction, held: HeldAttempt, renditions: readonly ManifestRendition[]): Promise<void> {
  const { tenantId, assetId } = held;
  await tx.rendition.deleteMany({ where: { tenantId, assetId } });
  await tx.rendition.createMany({
    data: renditions.map((rendition) => ({
      tenantId,
      assetId,
      name: rendition.name,
      kind: rendition.kind,
      width: rendition.width,
      height: rendition.height,
      frameRate: rendition.frameRate,
      codecs: rendition.codecs,
      peakBps: rendition.peakBps,
      averageBps: rendition.averageBps,
      sizeBytes: BigInt(sizeOf(rendition)),
      segmentCount: rendition.segments.length,
    })),
  });
}

/** Locks an asset's row against every other writer of its manifest; false when the row is gone, deleted or held by another attempt. */
export async function lockAsset(tx: Transaction, tenantId: TenantId, assetId: AssetId, attempt: number | null): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM media.asset WHERE id = ${assetId}::uuid AND tenant_id = ${tenantId}::uuid AND state <> 'deleted'
    AND (${attempt}::int IS NULL OR attempt = ${attempt}::int) FOR UPDATE`;
  return rows.length === 1;
}

/**
 * Replaces the stored manifest and the rendition rows under the row's lock, then lets `after` write more in the same
 * transaction. False, with nothing written, when this attempt no longer holds the asset.
 */
export function publishManifest(
  deps: MediaDeps,
  held: HeldAttempt,
  manifest: Manifest,
  after: (tx: Transaction) => Promise<void>,
): Promise<boolean> {
  return deps.database.$transaction(
    async (tx) => {
      if (!(await lockAsset(tx, held.tenantId, held.assetId, held.attempt))) return false;
      const video = await tx.mediaVideo.findFirst({ where: { videoId: held.row.videoId, tenantId: held.tenantId } });
      const shown = { ...manifest, posterPublic: video?.posterPublic ?? false };
      await replaceRenditions(tx, held, shown.renditions);
      await after(tx);
      await deps.store.put(manifestPath(held.tenantId, held.assetId), Buffer.from(JSON.stringify(shown)));
      return true;
    },
    { timeout: 15_000, maxWait: 10_000 },
  );
}
