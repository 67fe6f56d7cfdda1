import { Readable } from 'node:stream';
import { assetFolder } from '@streamgate/asset-format/paths';
import type { ByteRange, ObjectInfo, ObjectStore } from '@streamgate/object-store/object-store';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { useCors } from '../http/cors-hook.ts';
import { isNotModified } from '../http/etag.rules.ts';
import { sendMissing, sendRefusal } from '../http/refuse.ts';
import { answerRange } from './byte-range.rules.ts';
import { parseSegmentAddress } from './segment-path.rules.ts';

interface Address {
  Params: { tenantId: string; assetId: string; rendition: string; file: string };
}

/** Objects never change under their name, so size and time of writing are enough. */
const etagOf = (info: ObjectInfo): string => `"${info.sizeBytes.toString(36)}-${info.modifiedAt.getTime().toString(36)}"`;

/** Below this an object is read in one go; above, as a stream. */
const IN_ONE_GO_BYTES = 1_048_576;

async function bodyOf(store: ObjectStore, info: ObjectInfo, range?: ByteRange): Promise<Buffer | Readable | null> {
  const sizeBytes = range === undefined ? info.sizeBytes : range.end - range.start + 1;
  if (sizeBytes > IN_ONE_GO_BYTES) {
    const chunks = await store.stream(info.path, range);
    return chunks instanceof Readable || chunks === null ? chunks : Readable.from(chunks, { objectMode: false });
  }
  const bytes = await store.get(info.path, range);
  return bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function sendObject(reply: FastifyReply, deps: EdgeDeps, info: ObjectInfo): Promise<FastifyReply> {
  const { headers, method } = reply.request;
  const etag = etagOf(info);
  reply
    .headers({ etag, 'last-modified': info.modifiedAt.toUTCString(), 'accept-ranges': 'bytes' })
    .header('cache-control', 'public, max-age=31536000, immutable')
    .type(info.path.endsWith('.mp4') ? 'video/mp4' : 'video/iso.segment');
  if (isNotModified(headers['if-none-match'], etag)) return reply.code(304).send();
  // RFC 9110 13.1.5: with If-Range the part is sent only if it is of this very object.
  const wanted = headers['if-range'] === undefined || headers['if-range'] === etag ? headers.range : undefined;
  const range = answerRange(wanted, info.sizeBytes);
  if (range.kind === 'unsatisfiable') {
    reply.header('content-range', `bytes */${info.sizeBytes}`);
    return sendRefusal(reply, 416, { code: 'BAD_RANGE', message: 'This part lies outside the object.' });
  }
  const part = range.kind === 'part' ? range : undefined;
  if (part !== undefined) reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${info.sizeBytes}`);
  reply.header('content-length', part === undefined ? info.sizeBytes : part.end - part.start + 1);
  // Of a stream fastify's HEAD leaves the length as it was said.
  if (method === 'HEAD') return reply.send(Readable.from([]));
  const body = await bodyOf(deps.store, info, part);
  return body === null ? sendMissing(reply.removeHeader('content-length')) : reply.send(body);
}

/** Init files and encrypted segments, to anyone: without a key they are noise, and every cache may keep them for ever. */
export async function addSegmentRoutes(scope: FastifyInstance, deps: EdgeDeps): Promise<void> {
  useCors(scope, {
    // A browser's own HLS player under our cookie asks for segments "with credentials" too, which "*" does not satisfy.
    trusted: [deps.env.viewerOrigin, deps.env.consoleOrigin],
    others: 'without-credentials',
    methods: 'GET, HEAD',
    requestHeaders: 'Range, If-None-Match, CMCD-Object, CMCD-Request, CMCD-Session, CMCD-Status',
    exposed: 'Content-Length, Content-Range, ETag, Date',
  });
  scope.get<Address>('/:tenantId/:assetId/:rendition/:file', async (request, reply) => {
    const address = parseSegmentAddress(request.params);
    const path = address === null ? null : `${assetFolder(address.tenantId, address.assetId)}${address.path}`;
    const info = path === null ? null : await deps.store.head(path);
    if (info === null) return sendMissing(reply);
    return sendObject(reply.header('timing-allow-origin', '*'), deps, info);
  });
}
