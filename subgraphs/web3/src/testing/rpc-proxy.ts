import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@streamgate/embedded/free-port';

interface Fault {
  /** Added before every answer. */
  delayMs: number;
  /** "dead" cuts the connection, "hung" never answers. */
  mode: 'sound' | 'dead' | 'hung';
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A JSON-RPC proxy before a chain that counts what is asked and misbehaves as told. */
export async function startRpcProxy(target: string) {
  const fault: Fault = { delayMs: 0, mode: 'sound' };
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    asked.push(String(JSON.parse(body).method));
    if (fault.mode === 'dead') return void request.socket.destroy();
    if (fault.mode === 'hung') return;
    if (fault.delayMs > 0) await pause(fault.delayMs);
    const answer = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    fault,
    asked,
    count: (method: string): number => asked.filter((one) => one === method).length,
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type RpcProxy = Awaited<ReturnType<typeof startRpcProxy>>;
