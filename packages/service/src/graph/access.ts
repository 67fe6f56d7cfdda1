import type { AccountId, TenantId } from '@streamgate/kernel/ids';
import type { Permission } from '@streamgate/kernel/permissions';
import { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';

/** The codes that may stand at the top level of a GraphQL answer; everything a caller branches on is a union instead. */
export type TopLevelCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'TENANT_REQUIRED' | 'BAD_INPUT';

export const graphError = (code: TopLevelCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The tenant that the request names; throws TENANT_REQUIRED when it names none. */
export function requireTenant(caller: Caller): TenantId {
  if (caller.tenantId === null) throw graphError('TENANT_REQUIRED', 'Name a tenant in the x-streamgate-tenant header.');
  return caller.tenantId;
}

/** The signed-in account; throws UNAUTHENTICATED for visitors. */
export function requireAccount(caller: Caller): AccountId {
  if (caller.accountId === null) throw graphError('UNAUTHENTICATED', 'Sign in first.');
  return caller.accountId;
}

/** The tenant in which the caller holds the permission; throws UNAUTHENTICATED or FORBIDDEN otherwise. */
export function requirePermission(caller: Caller, permission: Permission): TenantId {
  const tenantId = requireTenant(caller);
  if (caller.permissions.includes(permission)) return tenantId;
  if (caller.accountId === null && caller.apiKeyId === null) throw graphError('UNAUTHENTICATED', 'Sign in first.');
  throw graphError('FORBIDDEN', `This needs the permission ${permission} in this tenant.`);
}
