import type { Admitted } from '../admit/admit-operation.ts';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import type { Send } from '../execute/run.ts';
import { cookiesIn } from '../http/refresh-cookie.ts';
import type { CallFor } from '../transport/subgraph-transport.ts';
import type { GatewayContext } from './gateway-context.ts';

/** How long an operation may take in all. */
export const limitMs = ({ env }: GatewayParts, { prepared }: Admitted): number =>
  prepared.normal.operation.operation === 'mutation' ? env.GATEWAY_MUTATION_DEADLINE_MS : env.GATEWAY_QUERY_DEADLINE_MS;

/** Calls subgraphs for one request: in its caller's name, until its deadline; cookies go to the client, and only identity's. */
export function sendForRequest(parts: GatewayParts, context: GatewayContext, admitted: Admitted): Send {
  const { facts, scope } = context;
  const limit = limitMs(parts, admitted);
  scope.endAfter(limit);
  const { caller } = admitted;
  const deadline = parts.clock.now() + limit;
  const call: CallFor = { caller, deadline };
  const withRefresh: CallFor = facts.refreshToken === null ? call : { caller, deadline, refresh: facts.refreshToken };
  return async (name, request) => {
    const isIdentity = name === 'identity';
    const result = await parts.transport.execute(name, request, isIdentity ? withRefresh : call, scope.signal);
    if (isIdentity) for (const cookie of cookiesIn(result.extensions)) context.setCookie(cookie);
    return result;
  };
}
