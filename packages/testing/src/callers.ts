import { type AccountId, newId, type SessionId, type TenantId } from '@streamgate/kernel/ids';
import { permissionsOf, type Role } from '@streamgate/kernel/permissions';
import type { Caller } from '@streamgate/service/caller';

const base = {
  apiKeyId: null,
  wallets: [],
  network: '127.0.0.1',
  userAgent: 'test',
} as const;

/** Somebody who is not signed in, looking at one tenant. */
export const visitor = (tenantId: TenantId | null): Caller => ({
  ...base,
  requestId: newId(),
  tenantId,
  accountId: null,
  sessionId: null,
  permissions: [],
});

/** A signed-in person with wallets (CAIP-10) and no role in the tenant. */
export const viewer = (tenantId: TenantId, wallets: readonly string[] = []): Caller => ({
  ...visitor(tenantId),
  accountId: newId<AccountId>(),
  sessionId: newId<SessionId>(),
  wallets,
});

/** A member of the tenant with one of the four roles. */
export const member = (tenantId: TenantId, role: Role = 'owner'): Caller => ({
  ...viewer(tenantId),
  permissions: permissionsOf(role),
});
