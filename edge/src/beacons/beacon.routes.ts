import { type LeaseId, parseId } from '@streamgate/kernel/ids';
import type { Lease } from '@streamgate/playback-lease/lease';
import { readLeaseToken } from '@streamgate/playback-lease/lease-token';
import type { FastifyInstance } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { bearerOf } from '../http/bearer.rules.ts';
import { useCors } from '../http/cors-hook.ts';
import { sendRefusal } from '../http/refuse.ts';
import { lookUpLease } from '../play/lease-guard.ts';
import { type Beacon, parseBeacon } from './beacon.rules.ts';
import { createBeaconStream } from './beacon-stream.ts';
import { deviceClassOf } from './device-class.rules.ts';

const BAD_BEACON = { code: 'BAD_BEACON', message: 'This is not a beacon: see the form in the documentation.' };
const NO_TOKEN = { code: 'LEASE_TOKEN_NEEDED', message: 'A beacon needs the token of its lease.' };
const NO_LEASE = { code: 'LEASE_UNKNOWN', message: 'Nothing is remembered of this lease.' };

/** What analytics reads; who and what come from the lease, never from the player. */
const batchOf = (lease: Lease, beacon: Beacon, nowMs: number, userAgent: string | undefined): object => ({
  tenantId: lease.tenantId,
  videoId: lease.videoId,
  viewId: lease.viewId,
  accountId: lease.accountId,
  deviceId: lease.deviceId,
  receivedAtMs: nowMs,
  deviceClass: deviceClassOf(userAgent),
  events: beacon.events,
});

/** Takes a player's events under a lease that lives or has just ended. */
export async function addBeaconRoutes(scope: FastifyInstance, deps: EdgeDeps): Promise<void> {
  const append = createBeaconStream(deps.redis);
  useCors(scope, {
    trusted: [deps.env.viewerOrigin, deps.env.consoleOrigin],
    others: 'without-credentials',
    methods: 'POST',
    requestHeaders: 'Authorization, Content-Type',
    exposed: 'X-Request-Id',
  });
  // sendBeacon sends text/plain, which needs no preflight.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(['application/json', 'text/plain'], { parseAs: 'string' }, (_request, text, done) =>
    done(null, text),
  );

  scope.post('/', async (request, reply) => {
    const beacon = typeof request.body === 'string' ? parseBeacon(request.body) : null;
    if (beacon === null) return sendRefusal(reply, 400, BAD_BEACON);
    const leaseId = parseId<LeaseId>(beacon.leaseId);
    const token = bearerOf(request.headers.authorization) ?? beacon.token ?? '';
    if (leaseId === null || readLeaseToken(deps.env.leaseSecret, token) !== leaseId) return sendRefusal(reply, 401, NO_TOKEN);
    const lease = await lookUpLease(deps, leaseId);
    if (lease === null) return sendRefusal(reply, 403, NO_LEASE);
    if (lease.viewId !== beacon.viewId) return sendRefusal(reply, 400, BAD_BEACON);
    await append(batchOf(lease, beacon, deps.clock.now(), request.headers['user-agent']));
    return reply.code(204).send();
  });
}
