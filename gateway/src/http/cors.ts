import cors, { type FastifyCorsOptions, type FastifyCorsOptionsDelegateCallback } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const shared: FastifyCorsOptions = {
  methods: ['GET', 'POST', 'OPTIONS'],
  allowedHeaders: ['content-type', 'authorization', 'x-streamgate-tenant', 'apollo-require-preflight'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 7_200,
};

/** Our own apps may call with cookies; any other page may call with an API key or a token, never with cookies. */
export async function addCors(app: FastifyInstance, origins: ReadonlySet<string>): Promise<void> {
  const choose: FastifyCorsOptionsDelegateCallback = (request, callback) => {
    const { origin } = request.headers;
    const ours = origin !== undefined && origins.has(origin);
    callback(null, ours ? { ...shared, origin, credentials: true } : { ...shared, origin: '*' });
  };
  await app.register(cors, () => choose);
}
