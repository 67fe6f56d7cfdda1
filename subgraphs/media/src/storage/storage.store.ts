import type { TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface StorageUse {
  readonly usedBytes: bigint;
  readonly reservedBytes: bigint;
}

/** Room taken in the store by a tenant: what is stored, and what open uploads have reserved. Counted from the rows, so it cannot drift. */
export async function measureStorage(tx: Transaction, tenantId: TenantId, now: Date): Promise<StorageUse> {
  const rows = await tx.$queryRaw<{ used: bigint; reserved: bigint }[]>`
    SELECT
      (SELECT coalesce(sum(source_bytes + picture_bytes), 0) FROM media.asset WHERE tenant_id = ${tenantId}::uuid)::bigint
      + (SELECT coalesce(sum(size_bytes), 0) FROM media.rendition WHERE tenant_id = ${tenantId}::uuid)::bigint AS used,
      (SELECT coalesce(sum(size_bytes), 0) FROM media.upload WHERE tenant_id = ${tenantId}::uuid
        AND arrived_at IS NULL AND cancelled_at IS NULL AND expires_at > ${now})::bigint AS reserved`;
  return { usedBytes: rows[0]?.used ?? 0n, reservedBytes: rows[0]?.reserved ?? 0n };
}

/** Makes reservations of one tenant wait for each other until the transaction ends. */
export async function lockStorage(tx: Transaction, tenantId: TenantId): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`media.storage ${tenantId}`}, 0))`;
}
