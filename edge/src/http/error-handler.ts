import type { FastifyError, FastifyInstance } from 'fastify';
import { sendMissing, sendRefusal } from './refuse.ts';

const CODES: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'This request cannot be read.' },
  413: { code: 'TOO_LARGE', message: 'This body is larger than is taken here.' },
  415: { code: 'BAD_CONTENT_TYPE', message: 'This content type is not taken here.' },
  503: { code: 'UNAVAILABLE', message: 'This cannot be answered right now. Try again in a moment.' },
};

const FAILED = { code: 'FAILED', message: 'Something went wrong here. Name the x-request-id header when you report it.' };

/** Says what the client may know; the log holds the rest, without the URL. */
export function useErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendRefusal(reply, status, CODES[status] ?? { code: 'BAD_REQUEST', message: error.message });
    request.log.error({ err: error, route: request.routeOptions.url }, 'request fault');
    if (status === 503) reply.header('retry-after', '1');
    return sendRefusal(reply, status, CODES[status] ?? FAILED);
  });
  app.setNotFoundHandler((_request, reply) => sendMissing(reply));
}
