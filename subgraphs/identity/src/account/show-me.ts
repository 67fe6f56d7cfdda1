import type { AccountId } from '@streamgate/kernel/ids';
import { findApiKeyMaker } from '../api-key/api-key.store.ts';
import type { Context } from '../context.ts';

/** The account behind a request, as `me` shows it. */
export interface Me {
  readonly accountId: AccountId;
}

/** The signed-in account; for an API key, the account that made it; null for visitors. */
export async function showMe(context: Context): Promise<Me | null> {
  const { accountId, apiKeyId, tenantId } = context.caller;
  if (accountId !== null) return { accountId };
  if (apiKeyId === null || tenantId === null) return null;
  const maker = await findApiKeyMaker(context.deps.database, tenantId, apiKeyId);
  return maker === null ? null : { accountId: maker };
}
