import type { AccountId, TenantId, UploadId } from '@streamgate/kernel/ids';
import type { Transaction } from '@streamgate/prisma/database';

const WITH_ASSET = { asset: true } as const;

const one = (tx: Transaction, tenantId: TenantId, uploadId: UploadId) =>
  tx.upload.findFirst({ where: { id: uploadId, tenantId }, include: WITH_ASSET });

/** An upload with the asset that it makes. */
export type UploadRow = NonNullable<Awaited<ReturnType<typeof one>>>;

/** One upload of the tenant; null when there is none. */
export const findUpload = (tx: Transaction, tenantId: TenantId, uploadId: UploadId): Promise<UploadRow | null> =>
  one(tx, tenantId, uploadId);

const MOST_PENDING = 200;

/** What an account has not finished in this tenant, newest first. */
export const findPendingUploads = (
  tx: Transaction,
  tenantId: TenantId,
  of: { accountId: AccountId | null; now: Date },
): Promise<UploadRow[]> =>
  tx.upload.findMany({
    where: { tenantId, accountId: of.accountId, arrivedAt: null, cancelledAt: null, expiresAt: { gt: of.now } },
    orderBy: { createdAt: 'desc' },
    take: MOST_PENDING,
    include: WITH_ASSET,
  });
