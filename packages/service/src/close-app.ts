import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

const GRACE_MS = 10_000;

export interface Closing {
  /** Keeps an endless answer in mind, to be broken off at the end; its client connects anew, to another process. */
  keep(response: ServerResponse): void;
  /** Idle connections close at once, others once their request is answered, all that is left after ten seconds. */
  close(): Promise<void>;
}

/** Prepares a server for a calm end; to be called before it has routes. */
export function prepareClose(app: FastifyInstance): Closing {
  const open = new Set<ServerResponse>();
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    for (const response of open) response.destroy();
  });
  // Without this a connection whose request was running would stay open for the next one, and closing would wait for it.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
  return {
    keep: (response) => {
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    close: async () => {
      const timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
      await app.close().finally(() => clearTimeout(timer));
    },
  };
}
