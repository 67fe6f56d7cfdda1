import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { useCors } from '../http/cors-hook.ts';
import { addEventRoutes } from './event.routes.ts';
import { addKeyRoutes } from './key.routes.ts';
import { guardByLease } from './lease-guard.ts';
import { addPictureRoutes } from './picture.routes.ts';
import { addPlaylistRoutes } from './playlist.routes.ts';
import { addSessionRoutes } from './session.routes.ts';

/** Everything under /play: nothing here answers without a live lease. */
export async function addPlayRoutes(scope: FastifyInstance, deps: EdgeDeps): Promise<void> {
  useCors(scope, {
    trusted: [deps.env.viewerOrigin, deps.env.consoleOrigin],
    others: 'without-credentials',
    methods: 'GET, HEAD, POST',
    requestHeaders: 'Authorization, Content-Type, Range, CMCD-Object, CMCD-Request, CMCD-Session, CMCD-Status',
    exposed: 'Content-Length, Content-Range, Date, Retry-After, X-Request-Id',
  });
  await scope.register(cookie);
  // In a scope of its own: the guard must not stand before the preflight route above.
  await scope.register(async (guarded) => {
    guardByLease(guarded, deps);
    addPlaylistRoutes(guarded, deps);
    addKeyRoutes(guarded, deps);
    addPictureRoutes(guarded, deps);
    addSessionRoutes(guarded, deps);
    addEventRoutes(guarded, deps);
  });
}
