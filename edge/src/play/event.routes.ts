/**
 * Tells a player that its lease has ended, as it happens (server-sent events). The end comes from Redis' channel; the lease
 * is also looked at when its time is up, since it may have been renewed, and at every heartbeat, since a message can be lost.
 */
import { PassThrough } from 'node:stream';
import type { LeaseId } from '@streamgate/kernel/ids';
import { whyNotLive } from '@streamgate/playback-lease/lease-store';
import type { FastifyInstance } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import type { LeaseEndTold } from './lease-ends.ts';
import { leaseOf, lookUpLease } from './lease-guard.ts';

const HEARTBEAT_MS = 15_000;

/** An event stream that ends itself when its lease does; `close` releases everything. */
interface LeaseStream {
  readonly body: PassThrough;
  close(): void;
}

function openLeaseStream(deps: EdgeDeps, leaseId: LeaseId, expiresAtMs: number): LeaseStream {
  const body = new PassThrough();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const close = (): void => {
    if (closed) return;
    closed = true;
    clearTimeout(timer);
    stopListening();
    body.end();
  };
  const tell = (end: LeaseEndTold): void => {
    const data = JSON.stringify({ code: end.code, message: end.message });
    if (!closed) body.write(`event: lease-ended\ndata: ${data}\n\n`);
    close();
  };
  const look = async (): Promise<void> => {
    const lease = await lookUpLease(deps, leaseId);
    const end = whyNotLive(lease, deps.clock.now());
    if (end !== null) return tell(end);
    wait(lease?.expiresAtMs ?? 0);
  };
  const beat = (): void => {
    body.write(': still here\n\n');
    // Redis being away is no end: look again at the next beat.
    look().catch(() => wait(deps.clock.now() + HEARTBEAT_MS));
  };
  const wait = (untilMs: number): void => {
    if (!closed) timer = setTimeout(beat, Math.min(HEARTBEAT_MS, Math.max(1, untilMs - deps.clock.now())));
  };

  const stopListening = deps.leaseEnds.listen(leaseId, tell);
  body.write('retry: 2000\n\n');
  // It may have ended between the guard's look and our listening.
  look().catch(() => wait(expiresAtMs));
  return { body, close };
}

export function addEventRoutes(scope: FastifyInstance, deps: EdgeDeps): void {
  const open = new Set<LeaseStream>();
  scope.addHook('preClose', async () => {
    for (const stream of open) stream.close();
  });

  scope.get('/:leaseId/events', { exposeHeadRoute: false }, async (request, reply) => {
    const { id, expiresAtMs } = leaseOf(request);
    const stream = openLeaseStream(deps, id, expiresAtMs);
    open.add(stream);
    reply.raw.once('close', () => {
      stream.close();
      open.delete(stream);
    });
    return reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .type('text/event-stream; charset=utf-8')
      .send(stream.body);
  });
}
