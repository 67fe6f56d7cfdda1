import { createServer, type Socket } from 'node:net';
import { Fault } from '@streamgate/kernel/fault';

/** One unix socket that FFmpeg will write one rendition to. */
export interface SocketSource {
  /** For FFmpeg's command line. */
  readonly target: string;
  /** The bytes, from FFmpeg's connecting to its closing; nothing if it never connects before `close`. */
  readonly bytes: AsyncIterable<Uint8Array>;
  close(): void;
}

/** Listens at `path`; a slow reader makes FFmpeg wait, so memory stays bounded. */
export async function listenForOutput(path: string): Promise<SocketSource> {
  const { promise, resolve } = Promise.withResolvers<Socket | null>();
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    server.close();
    resolve(socket);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) => failed(new Fault('A rendition socket could not be opened.', { retryable: true, cause })));
    server.listen(path, listening);
  });
  let open: Socket | null = null;
  async function* read(): AsyncGenerator<Uint8Array> {
    open = await promise;
    if (open !== null) yield* open;
  }
  return {
    target: `unix:${path}`,
    bytes: read(),
    close: () => {
      resolve(null);
      open?.destroy();
      server.close();
    },
  };
}
