import type { FastifyInstance } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { sendMissing } from '../http/refuse.ts';
import { leaseOf } from './lease-guard.ts';

/** RFC 8216 4.3.2.4: 16 octets of key in binary. Only keys that open segments are ever found. */
export function addKeyRoutes(scope: FastifyInstance, deps: EdgeDeps): void {
  scope.get<{ Params: { keyId: string } }>('/:leaseId/keys/:keyId', async (request, reply) => {
    const key = await deps.keys.segmentKey(leaseOf(request), request.params.keyId);
    if (key === null) return sendMissing(reply);
    return reply.header('cache-control', 'no-store').type('application/octet-stream').send(Buffer.from(key));
  });
}
