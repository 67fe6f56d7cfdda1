import { type AccountId, type ApiKeyId, newId, type TenantId } from '@streamgate/kernel/ids';
import type { Permission } from '@streamgate/kernel/permissions';
import type { Transaction } from '@streamgate/prisma/database';

export interface ApiKeyRow {
  readonly id: ApiKeyId;
  readonly tenantId: TenantId;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const shown = {
  id: true,
  tenantId: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

const MINUTE_MS = 60_000;

export async function insertApiKey(
  database: Transaction,
  tenantId: TenantId,
  key: {
    name: string;
    prefix: string;
    hash: string;
    scopes: readonly Permission[];
    createdBy: AccountId;
    createdAt: Date;
    expiresAt: Date | null;
  },
): Promise<ApiKeyRow> {
  const id = newId<ApiKeyId>(key.createdAt.getTime());
  const row = await database.apiKey.create({ data: { id, tenantId, ...key, scopes: [...key.scopes] }, select: shown });
  return row as ApiKeyRow;
}

/** All keys of the tenant, revoked ones too, newest first. */
export async function findApiKeys(database: Transaction, tenantId: TenantId, limit: number): Promise<ApiKeyRow[]> {
  const rows = await database.apiKey.findMany({
    where: { tenantId },
    select: shown,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return rows as ApiKeyRow[];
}

export const countLiveApiKeys = (database: Transaction, tenantId: TenantId): Promise<number> =>
  database.apiKey.count({ where: { tenantId, revokedAt: null } });

/** Marks the key revoked, keeping the first time; null when the tenant has no such key. */
export async function revokeApiKeyRow(
  database: Transaction,
  tenantId: TenantId,
  key: { id: ApiKeyId; now: Date },
): Promise<ApiKeyRow | null> {
  await database.apiKey.updateMany({ where: { id: key.id, tenantId, revokedAt: null }, data: { revokedAt: key.now } });
  return (await database.apiKey.findFirst({ where: { id: key.id, tenantId }, select: shown })) as ApiKeyRow | null;
}

/** The account that made the key; null when the tenant has no such key. */
export async function findApiKeyMaker(database: Transaction, tenantId: TenantId, id: ApiKeyId): Promise<AccountId | null> {
  const row = await database.apiKey.findFirst({ where: { id, tenantId }, select: { createdBy: true } });
  return row === null ? null : (row.createdBy as AccountId);
}

/** The key with this SHA-256 if it is neither revoked nor over; the one lookup without a tenant, since the key names it. */
export async function findUsableApiKey(
  database: Transaction,
  hash: string,
  now: Date,
): Promise<{ id: ApiKeyId; tenantId: TenantId; scopes: string[] } | null> {
  const row = await database.apiKey.findFirst({
    where: { hash, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    select: { id: true, tenantId: true, scopes: true },
  });
  return row as { id: ApiKeyId; tenantId: TenantId; scopes: string[] } | null;
}

/** Notes the use, to the minute: at most one write per key and minute. */
export async function touchApiKey(database: Transaction, tenantId: TenantId, key: { id: ApiKeyId; now: Date }): Promise<void> {
  const lastUsedAt = new Date(Math.floor(key.now.getTime() / MINUTE_MS) * MINUTE_MS);
  const where = { id: key.id, tenantId, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: lastUsedAt } }] };
  await database.apiKey.updateMany({ where, data: { lastUsedAt } });
}
