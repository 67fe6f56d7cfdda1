import { randomBytes } from 'node:crypto';
import type { AccountId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { API_KEY_PREFIX, hashCredential } from '@streamgate/service/credential';
import { graphError, requirePermission } from '@streamgate/service/graph/access';
import { showMe } from '../account/show-me.ts';
import type { Context } from '../context.ts';
import { parseName } from '../tenant/tenant.rules.ts';
import { parseScopes, toBase62 } from './api-key.rules.ts';
import { type ApiKeyRow, countLiveApiKeys, insertApiKey } from './api-key.store.ts';

export interface CreatedApiKey {
  readonly apiKey: ApiKeyRow;
  readonly secret: string;
}

const MOST_LIVE_KEYS = 100;
const SHOWN_CHARACTERS = 12;

/** A key made with a key belongs to the account that made the first one. */
async function makerOf(context: Context): Promise<AccountId> {
  const me = await showMe(context);
  if (me === null) throw graphError('UNAUTHENTICATED', 'Sign in first.');
  return me.accountId;
}

/** Makes an API key in the request's tenant; the whole key is in this answer and nowhere else. */
export async function createApiKey(
  context: Context,
  input: { name: string; scopes: readonly string[]; expiresAt?: Date | null },
): Promise<Outcome<CreatedApiKey, 'BAD_SCOPE' | 'BAD_INPUT'>> {
  const tenantId = requirePermission(context.caller, 'keys:write');
  const now = context.clock.now();
  const name = parseName(input.name);
  if (name === null) return refuse('BAD_INPUT', 'Give the key a name of 1 to 80 characters.', 'name');
  const expiresAt = input.expiresAt ?? null;
  if (expiresAt !== null && expiresAt.getTime() <= now) return refuse('BAD_INPUT', 'The end must lie ahead.', 'expiresAt');
  const scopes = parseScopes(input.scopes, context.caller.permissions);
  if (!scopes.ok) return scopes;
  const { database } = context.deps;
  if ((await countLiveApiKeys(database, tenantId)) >= MOST_LIVE_KEYS) {
    return refuse('BAD_INPUT', `A tenant has at most ${MOST_LIVE_KEYS} live keys; revoke one first.`);
  }
  const createdBy = await makerOf(context);
  const secret = API_KEY_PREFIX + toBase62(randomBytes(32));
  const apiKey = await insertApiKey(database, tenantId, {
    name,
    prefix: secret.slice(0, SHOWN_CHARACTERS),
    hash: hashCredential(secret),
    scopes: scopes.value,
    createdBy,
    createdAt: new Date(now),
    expiresAt,
  });
  return done({ apiKey, secret });
}
