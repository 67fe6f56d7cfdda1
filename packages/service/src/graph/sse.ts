import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

const KEEP_ALIVE_MS = 15_000;

/**
 * Sends each item as a server-sent event of the distinct connections mode of the GraphQL over SSE protocol: `next` with
 * JSON, then `complete`. Waits for slow readers, and ends the source when the reader leaves.
 */
export async function sendEvents(
  response: ServerResponse,
  events: AsyncGenerator<unknown, void, void>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  response.write(':\n\n');
  const keepAlive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
  const left = new AbortController();
  response.once('close', () => {
    left.abort();
    void events.return();
  });
  try {
    for await (const event of events) {
      if (left.signal.aborted) break;
      const room = response.write(`event: next\ndata: ${JSON.stringify(event)}\n\n`);
      if (!room) await once(response, 'drain', { signal: left.signal }).catch(() => undefined);
    }
    if (!left.signal.aborted) response.end('event: complete\ndata: \n\n');
  } finally {
    clearInterval(keepAlive);
    response.end();
  }
}
