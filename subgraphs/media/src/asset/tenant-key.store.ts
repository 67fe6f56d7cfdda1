import { newWrappedTenantKey, openTenantKey, type TenantKey } from '@streamgate/asset-format/key-file';
import type { TenantId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

const FIRST_VERSION = 1;

/** The tenant's newest key-encryption key, made on first use; two workers that make it at once get the same one. */
export async function takeTenantKey(
  tx: Transaction,
  tenantId: TenantId,
  masterKey: Uint8Array,
): Promise<{ tenantKey: TenantKey; wrapped: Uint8Array }> {
  const newest = () => tx.tenantKey.findFirst({ where: { tenantId }, orderBy: { version: 'desc' } });
  const found = await newest();
  if (found === null) {
    const wrapped = Buffer.from(newWrappedTenantKey(masterKey, tenantId, FIRST_VERSION));
    await tx.tenantKey.createMany({ data: [{ tenantId, version: FIRST_VERSION, wrapped }], skipDuplicates: true });
  }
  const row = found ?? (await newest());
  if (row === null) throw new Error('A tenant key that was just made is not there.');
  return { tenantKey: openTenantKey(masterKey, tenantId, row.version, row.wrapped), wrapped: row.wrapped };
}
