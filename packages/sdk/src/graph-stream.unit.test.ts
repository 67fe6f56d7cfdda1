import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphClient } from './graph-client.ts';
import { followStream, parseServerEvent } from './graph-stream.ts';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(':\n\nevent: next\ndata: {"data":{"tick":1}}\n\nevent: ne');
  response.write('xt\ndata: {"data":\ndata: {"tick":2}}\n\n');
  response.end('event: complete\ndata:\n\n');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('an event block is read whatever its line ends', () => {
  expect(parseServerEvent('event: next\r\ndata: a\r\ndata: b')).toEqual({ name: 'next', data: 'a\nb' });
  expect(parseServerEvent(': heartbeat')).toEqual({ name: 'message', data: '' });
});

test('a stream hands over every value, split or not, and ends with complete', async () => {
  const seen: unknown[] = [];
  const client = createGraphClient({ gatewayUrl: origin });
  const signal = new AbortController().signal;
  await followStream(client, 'subscription { tick }', {}, { signal, onNext: (data) => seen.push(data) });
  expect(seen).toEqual([{ tick: 1 }, { tick: 2 }]);
});
