import { Fault } from '@streamgate/kernel/fault';
import { type LeaseId, parseId } from '@streamgate/kernel/ids';
import type { Lease } from '@streamgate/playback-lease/lease';
import { readLease, whyNotLive } from '@streamgate/playback-lease/lease-store';
import { readLeaseToken } from '@streamgate/playback-lease/lease-token';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { bearerOf } from '../http/bearer.rules.ts';
import { sendRefusal } from '../http/refuse.ts';
import { Unavailable } from '../http/unavailable.ts';

declare module 'fastify' {
  interface FastifyRequest {
    lease: Lease | null;
  }
}

export const LEASE_COOKIE = 'sg_lease';

const NO_TOKEN = {
  code: 'LEASE_TOKEN_NEEDED',
  message: 'This address answers only to the token that startPlayback gave with it.',
};

/** The header speaks first; a wrong header is not mended by a right cookie. */
const tokenOf = (request: FastifyRequest): string | null =>
  request.headers.authorization === undefined ? (request.cookies[LEASE_COOKIE] ?? null) : bearerOf(request.headers.authorization);

/** The lease as Redis has it now; an outage is told as one, never as a refusal. */
export async function lookUpLease(deps: EdgeDeps, leaseId: LeaseId): Promise<Lease | null> {
  try {
    return await readLease(deps.redis, leaseId);
  } catch (cause) {
    throw new Unavailable('Redis', cause);
  }
}

/** Every route of this scope answers only to the token of the lease in its address, and only while that lease lives. */
export function guardByLease(scope: FastifyInstance, deps: EdgeDeps): void {
  scope.decorateRequest('lease', null);
  scope.addHook('preHandler', async (request, reply) => {
    const { leaseId: text = '' } = request.params as { leaseId?: string };
    const leaseId = parseId<LeaseId>(text);
    const token = tokenOf(request);
    if (leaseId === null || token === null || readLeaseToken(deps.env.leaseSecret, token) !== leaseId) {
      return sendRefusal(reply.header('www-authenticate', 'Bearer'), 401, NO_TOKEN);
    }
    const lease = await lookUpLease(deps, leaseId);
    const end = whyNotLive(lease, deps.clock.now());
    if (end !== null) return sendRefusal(reply, 403, end);
    request.lease = lease;
    return undefined;
  });
}

/** The lease that the guard found live. */
export function leaseOf(request: FastifyRequest): Lease {
  if (request.lease === null) throw new Fault('A guarded route ran without its guard.', { retryable: false });
  return request.lease;
}
