/**
 * Everything that is asked of an operation before it may run, in the order of what it costs us: which operation, its
 * variables, its cost, who asks, what they have left to spend. Refusals are thrown with a code and a remedy.
 */
import type { Caller } from '@streamgate/service/caller';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import { clientError } from '../answer/client-error.ts';
import type { Standing } from '../caller/resolve-caller.ts';
import type { Variables } from '../execute/compile-projection.rules.ts';
import { CallFailure } from '../execute/run.ts';
import type { RequestFacts } from '../http/request-facts.ts';
import type { Prepared } from '../plan/prepare-operation.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { isSignIn } from './sign-in.rules.ts';

export interface Admitted {
  readonly prepared: Prepared;
  readonly variables: Variables;
  readonly coerced: Variables;
  readonly caller: Caller;
  /** Told to the client in `extensions.cost`. */
  readonly cost: { readonly requested: number; readonly left: number };
}

export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Variables;
  readonly kinds: readonly `${OperationTypeNode}`[];
}

/** Planning costs more than running most operations: who sends ever new ones pays for it. */
const PLANNING_COST = 20;

function prepareFor({ prepare }: GatewayParts, asked: Asked): Prepared {
  const prepared = prepare(asked.document, asked.operationName);
  if (prepared === null)
    throw clientError('OPERATION_NOT_FOUND', 'The document has no such operation. Send one, or name one in operationName.');
  const kind = prepared.normal.operation.operation;
  if (asked.kinds.includes(kind)) return prepared;
  const remedy = kind === 'subscription' ? 'Send subscriptions to /graphql/stream.' : 'Send queries and mutations to /graphql.';
  throw clientError('USE_STREAM', remedy);
}

function coerce(prepared: Prepared, raw: Variables): Variables {
  const result = prepared.coerce(raw);
  if ('coerced' in result) return result.coerced;
  throw clientError('BAD_INPUT', result.errors.map((error) => error.message).join(' '));
}

function priceOf({ env }: GatewayParts, prepared: Prepared, coerced: Variables): number {
  const cost = prepared.costOf(coerced);
  if (cost <= env.GATEWAY_MAX_COST) return prepared.planned() ? cost : cost + PLANNING_COST;
  throw clientError(
    'QUERY_TOO_COSTLY',
    `The query may cost ${cost}, at most ${env.GATEWAY_MAX_COST} is allowed. Ask for smaller pages or fewer fields.`,
  );
}

async function standingOf({ callers }: GatewayParts, facts: RequestFacts, prepared: Prepared): Promise<Standing> {
  try {
    const standing = await callers.resolve(facts.credential, facts.tenant);
    if (standing !== null) return standing;
    const visiting = isSignIn(prepared.normal.operation) ? await callers.resolve({ kind: 'none' }, facts.tenant) : null;
    if (visiting !== null) return visiting;
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    throw clientError('UNAVAILABLE', 'Who you are cannot be checked just now. Try again in a moment.', { 'retry-after': '2' });
  }
  const message = 'The session or the key has ended. Sign in again.';
  throw clientError('UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer error="invalid_token"' });
}

/** Whose budget a request draws on: the key, the person, or else the network. */
export const spender = ({ apiKeyId, accountId, network }: Caller): string =>
  apiKeyId !== null ? `key:${apiKeyId}` : accountId !== null ? `account:${accountId}` : `network:${network}`;

async function charge({ takeFromBudget }: GatewayParts, caller: Caller, requested: number): Promise<Admitted['cost']> {
  const { allowed, left, retryAfterMs } = await takeFromBudget(spender(caller), requested);
  if (allowed) return { requested, left };
  const seconds = Math.ceil(retryAfterMs / 1_000);
  throw clientError('RATE_LIMITED', `Too many requests. Try again in ${seconds} s.`, { 'retry-after': String(seconds) });
}

/** Admits an operation, or throws the reason why not. */
export async function admitOperation(parts: GatewayParts, facts: RequestFacts, asked: Asked): Promise<Admitted> {
  const prepared = prepareFor(parts, asked);
  const coerced = coerce(prepared, asked.variables);
  const price = priceOf(parts, prepared, coerced);
  const standing = await standingOf(parts, facts, prepared);
  const { requestId, network, userAgent } = facts;
  const { tenantId, accountId, sessionId, apiKeyId, permissions, wallets } = standing;
  const caller: Caller = { requestId, tenantId, accountId, sessionId, apiKeyId, permissions, wallets, network, userAgent };
  const cost = await charge(parts, caller, price);
  return { prepared, variables: asked.variables, coerced, caller, cost };
}
