import type { Readable } from 'node:stream';
import type { GraphResult } from '@streamgate/service/graph/graph-request';
import type { ResultStream } from './subgraph-transport.ts';

const MAX_EVENT_CHARACTERS = 4 * 1024 * 1024;

/** Reads the events of a subgraph's stream (`next` with JSON) until `complete` or the end. */
export async function* readEvents(body: Readable): ResultStream {
  body.setEncoding('utf8');
  let pending = '';
  for await (const chunk of body) {
    pending += chunk as string;
    for (let end = pending.indexOf('\n\n'); end >= 0; end = pending.indexOf('\n\n')) {
      const lines = pending.slice(0, end).split('\n');
      pending = pending.slice(end + 2);
      if (lines.includes('event: complete')) return;
      const data = lines.find((line) => line.startsWith('data: '));
      if (data !== undefined) yield JSON.parse(data.slice('data: '.length)) as GraphResult;
    }
    if (pending.length > MAX_EVENT_CHARACTERS) throw new RangeError('An event is too long.');
  }
}
