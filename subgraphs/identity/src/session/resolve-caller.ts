import { type AccountId, isId, parseId, type SessionId, type TenantId } from '@streamgate/kernel/ids';
import { permissionsOf } from '@streamgate/kernel/permissions';
import { graphError } from '@streamgate/service/graph/access';
import { findWallets } from '../account/wallet.store.ts';
import { findUsableApiKey, touchApiKey } from '../api-key/api-key.store.ts';
import type { Context } from '../context.ts';
import { findMembership } from '../member/member.store.ts';
import { findTenantBySlug, findTenants } from '../tenant/tenant.store.ts';
import { findSessionAccount } from './session.store.ts';

/** What the gateway learns about a credential; it puts this into the signed caller. */
export interface ResolvedCaller {
  readonly tenantId: string | null;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly apiKeyId: string | null;
  readonly permissions: string[];
  readonly wallets: string[];
}

const nobody = { accountId: null, sessionId: null, apiKeyId: null, permissions: [], wallets: [] };

async function findTenantId(context: Context, named: string | null): Promise<TenantId | null> {
  if (named === null || named === '') return null;
  const { database } = context.deps;
  if (!isId(named)) return (await findTenantBySlug(database, named))?.id ?? null;
  const [row] = await findTenants(database, [named as TenantId]);
  return row?.id ?? null;
}

/** Only the gateway's own calls may ask; a client's operation reads as if the field were not there. */
export function requireInternal(context: Context): void {
  if (!context.internal) throw graphError('FORBIDDEN', 'This is for the gateway alone.');
}

async function resolveApiKey(context: Context, hash: string, named: string | null): Promise<ResolvedCaller | null> {
  const { database } = context.deps;
  const now = new Date(context.clock.now());
  const key = await findUsableApiKey(database, hash, now);
  if (key === null) return null;
  const isOther = named !== null && named !== '' && (await findTenantId(context, named)) !== key.tenantId;
  if (isOther) return null;
  await touchApiKey(database, key.tenantId, { id: key.id, now });
  return { ...nobody, tenantId: key.tenantId, apiKeyId: key.id, permissions: [...key.scopes] };
}

async function permissionsIn(context: Context, tenantId: TenantId | null, accountId: AccountId): Promise<string[]> {
  if (tenantId === null) return [];
  const membership = await findMembership(context.deps.database, tenantId, accountId);
  return membership === null ? [] : [...permissionsOf(membership.role)];
}

/**
 * What a credential is worth right now. A session counts in every tenant, with the permissions of the account's role there;
 * an API key counts in its own tenant alone, with its scopes. Null when the credential is no longer good.
 */
export async function resolveCaller(
  context: Context,
  input: { sessionId?: string | null; apiKeyHash?: string | null; tenant?: string | null },
): Promise<ResolvedCaller | null> {
  requireInternal(context);
  const named = input.tenant ?? null;
  if (input.apiKeyHash != null) return resolveApiKey(context, input.apiKeyHash, named);
  if (input.sessionId == null) return { ...nobody, tenantId: await findTenantId(context, named) };
  const { database } = context.deps;
  const sessionId = parseId<SessionId>(input.sessionId);
  const now = new Date(context.clock.now());
  const accountId = sessionId === null ? null : await findSessionAccount(database, sessionId, now);
  if (sessionId === null || accountId === null) return null;
  const tenantId = await findTenantId(context, named);
  const [permissions, wallets] = await Promise.all([
    permissionsIn(context, tenantId, accountId),
    findWallets(database, [accountId]),
  ]);
  return { ...nobody, tenantId, accountId, sessionId, permissions, wallets: wallets.map((wallet) => wallet.caip10) };
}
