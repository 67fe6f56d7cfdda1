import { newId, type TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

export interface TenantRow {
  readonly id: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly createdAt: Date;
}

const shown = { id: true, slug: true, name: true, createdAt: true } as const;

export async function findTenants(database: Transaction, ids: readonly TenantId[]): Promise<TenantRow[]> {
  const rows = await database.tenant.findMany({ where: { id: { in: [...ids] } }, select: shown });
  return rows as TenantRow[];
}

export async function findTenantBySlug(database: Transaction, slug: string): Promise<TenantRow | null> {
  return (await database.tenant.findUnique({ where: { slug }, select: shown })) as TenantRow | null;
}

/** Makes a tenant; null when the slug is taken. */
export async function insertTenant(
  database: Transaction,
  tenant: { slug: string; name: string; createdAt: Date },
): Promise<TenantRow | null> {
  const row: TenantRow = { id: newId<TenantId>(tenant.createdAt.getTime()), ...tenant };
  const { count } = await database.tenant.createMany({ data: [row], skipDuplicates: true });
  return count === 1 ? row : null;
}

/** Holds the tenant's row, so that changes to its members happen one after another. */
export async function lockTenant(tx: Transaction, id: TenantId): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM identity.tenant WHERE id = ${id}::uuid FOR UPDATE`;
}
