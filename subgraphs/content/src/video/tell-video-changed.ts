import { videoChanged } from '@streamgate/events/facts';
import { publishFacts } from '@streamgate/jobs/outbox';
import type { CollectionId, TenantId, VideoId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import type { Visibility } from './visibility.rules.ts';

/** Tells the other subgraphs how these videos now are; call it last in the transaction that changed them. */
export async function tellVideoChanged(tx: Transaction, tenantId: TenantId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.video.findMany({
    where: { tenantId, id: { in: [...ids] } },
    include: { items: { select: { collectionId: true }, orderBy: { collectionId: 'asc' } } },
  });
  const payloads = rows.map((row) => ({
    tenantId,
    videoId: row.id as VideoId,
    version: row.version,
    title: row.title,
    visibility: row.visibility as Visibility,
    publishAtMs: row.publishAt?.getTime() ?? null,
    collectionIds: row.items.map((item) => item.collectionId as CollectionId),
    tags: row.tags,
    posterPublic: row.posterPublic,
    deleted: row.deletedAt !== null,
  }));
  await publishFacts(tx, videoChanged, payloads);
}
