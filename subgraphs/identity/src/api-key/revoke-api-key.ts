import { type ApiKeyId, parseId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { requirePermission } from '@streamgate/service/graph/access';
import type { Context } from '../context.ts';
import { type ApiKeyRow, findApiKeys, revokeApiKeyRow } from './api-key.store.ts';

const MOST_SHOWN = 500;
const notFound = refuse('NOT_FOUND', 'This tenant has no such key.', 'id');

/** Ends a key at once; revoking it again changes nothing. */
export async function revokeApiKey(context: Context, input: { id: string }): Promise<Outcome<ApiKeyRow, 'NOT_FOUND'>> {
  const tenantId = requirePermission(context.caller, 'keys:write');
  const id = parseId<ApiKeyId>(input.id);
  if (id === null) return notFound;
  const row = await revokeApiKeyRow(context.deps.database, tenantId, { id, now: new Date(context.clock.now()) });
  return row === null ? notFound : done(row);
}

/** Keys of the request's tenant, newest first. */
export const listApiKeys = async (context: Context): Promise<ApiKeyRow[]> =>
  findApiKeys(context.deps.database, requirePermission(context.caller, 'keys:read'), MOST_SHOWN);
