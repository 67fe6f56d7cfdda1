import type { Socket } from 'node:net';
import { newId } from '@streamgate/kernel/ids';
import { addHealthRoutes } from '@streamgate/service/health';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { addBeaconRoutes } from './beacons/beacon.routes.ts';
import type { EdgeDeps } from './deps.ts';
import { useErrorHandler } from './http/error-handler.ts';
import { sendRefusal } from './http/refuse.ts';
import { useRequestLog } from './http/request-log.ts';
import { useSecurityHeaders } from './http/security-headers.ts';
import { addSegmentRoutes } from './media/segment.routes.ts';
import { addPlayRoutes } from './play/play.routes.ts';
import { addPosterRoutes } from './posters/poster.routes.ts';
import { addUploadRoutes } from './uploads/upload.routes.ts';

const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;
const SMALL_BODY_BYTES = 65_536;
/** A connection on which nothing moves is closed; streams of events beat more often than this. */
const IDLE_MS = 60_000;

/** Bytes that are not HTTP; fastify's own handler would log them, and they may hold a token. */
function refuseConnection(_error: Error, socket: Socket): void {
  if (socket.writable) socket.write('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  socket.destroy();
}

/** The whole door as one fastify instance, not yet listening. */
export async function buildApp(deps: EdgeDeps, ready: () => Promise<boolean>): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: deps.log as FastifyBaseLogger,
    // Fastify's own lines hold URLs, and URLs here hold rights.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: SMALL_BODY_BYTES,
    connectionTimeout: IDLE_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, _request, reply) => {
      sendRefusal(reply, error.statusCode ?? 400, { code: 'BAD_REQUEST', message: 'This address cannot be read.' });
    },
    clientErrorHandler: refuseConnection,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
  });
  useSecurityHeaders(app, deps.env.publicUrl.startsWith('https:'));
  useRequestLog(app);
  useErrorHandler(app);
  addHealthRoutes(app, ready);
  await app.register((scope) => addPlayRoutes(scope, deps), { prefix: '/play' });
  await app.register((scope) => addSegmentRoutes(scope, deps), { prefix: '/media' });
  await app.register((scope) => addPosterRoutes(scope, deps), { prefix: '/posters' });
  await app.register((scope) => addUploadRoutes(scope, deps), { prefix: '/uploads' });
  await app.register((scope) => addBeaconRoutes(scope, deps), { prefix: '/beacons' });
  return app;
}
