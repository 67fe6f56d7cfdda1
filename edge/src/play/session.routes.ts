import { signLeaseToken } from '@streamgate/playback-lease/lease-token';
import type { FastifyInstance } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { LEASE_COOKIE, leaseOf } from './lease-guard.ts';

const DAY_SECONDS = 86_400;

/** Puts the token into a cookie that only this lease's addresses are sent, for players that cannot set headers. */
export function addSessionRoutes(scope: FastifyInstance, deps: EdgeDeps): void {
  scope.post('/:leaseId/session', async (request, reply) => {
    const { id } = leaseOf(request);
    return reply
      .setCookie(LEASE_COOKIE, signLeaseToken(deps.env.leaseSecret, id), {
        path: `/play/${id}`,
        httpOnly: true,
        sameSite: 'lax',
        secure: deps.env.publicUrl.startsWith('https:'),
        maxAge: DAY_SECONDS,
      })
      .header('cache-control', 'no-store')
      .code(204)
      .send();
  });
}
