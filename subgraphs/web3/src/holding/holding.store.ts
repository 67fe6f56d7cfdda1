import type { TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';
import { findGates, type Gate } from '../gate/gate.store.ts';

/** Gates of the tenant that stand before at least one video, newest first. */
export async function findActiveGates(db: Transaction, tenantId: TenantId, limit: number): Promise<Gate[]> {
  const rows = await db.gate.findMany({
    where: { tenantId, uses: { some: { tenantId, deleted: false } } },
    select: { id: true },
    orderBy: { id: 'desc' },
    take: limit,
  });
  return findGates(
    db,
    tenantId,
    rows.map(({ id }) => id),
  );
}
