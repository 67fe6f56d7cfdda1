import { dirname, join } from 'node:path';
import { sourcePath } from '@streamgate/asset-format/paths';
import { Fault } from '@streamgate/kernel/fault';
import { minutes } from '@streamgate/kernel/units';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NodeRequest } from 'srvx/node';
import type { EdgeDeps } from '../deps.ts';
import { useCors } from '../http/cors-hook.ts';
import { sendRefusal } from '../http/refuse.ts';
import { CHECKSUM_ALGORITHMS } from './checksum.rules.ts';
import { createRunningHashes } from './running-hashes.ts';
import { createArrivalTeller } from './tell-arrived.ts';
import { createTusServer } from './tus-server.ts';
import { uploadRefusal } from './upload-errors.rules.ts';
import { guardByUploadToken, uploadOf } from './upload-guard.ts';
import { uploadRequest } from './upload-request.ts';
import { UploadStore } from './upload-store.ts';

const SWEEP_MS = minutes(15);
const TUS_HEADERS = 'Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset, Upload-Checksum';

function openUploadStore(deps: EdgeDeps, hashes: ReturnType<typeof createRunningHashes>): UploadStore {
  const probe = deps.store.localPath(sourcePath('probe'));
  if (probe === null) throw new Fault('Uploads need an object store on disk.', { retryable: false });
  const directory = dirname(probe);
  // A hidden folder beside the uploads: listings of the store leave it out.
  return new UploadStore({ directory, infoDirectory: join(dirname(directory), '.uploads'), hashes });
}

/** Looks for expired uploads now and then, until the scope closes. */
function sweepExpired(scope: FastifyInstance, deps: EdgeDeps, store: UploadStore): void {
  const sweep = async (): Promise<void> => {
    const removed = await store.removeExpired(deps.clock.now());
    if (removed > 0) deps.log.info({ removed }, 'expired uploads removed');
  };
  const timer = setInterval(() => void sweep().catch((err) => deps.log.warn({ err }, 'upload sweep failed')), SWEEP_MS);
  timer.unref();
  scope.addHook('onClose', async () => clearInterval(timer));
}

/** Hands the tus server's answer on; its plain sentences become { code, message }. */
async function relay(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (!/^(access-control-|content-)/.test(name)) reply.header(name, value);
  }
  if (response.status < 400) return reply.code(response.status).send();
  // What is left of a refused body is not read, so this connection cannot be used again.
  reply.header('connection', 'close');
  return sendRefusal(reply, response.status, uploadRefusal(response.status));
}

/** tus 1.0 at /uploads: creation, creation-with-upload, checksum, expiration, termination. */
export async function addUploadRoutes(scope: FastifyInstance, deps: EdgeDeps): Promise<void> {
  const hashes = createRunningHashes();
  const store = openUploadStore(deps, hashes);
  const arrivals = createArrivalTeller({ redis: deps.redis, log: deps.log, hashes });
  const onArrived = ({ claims }: ReturnType<typeof uploadOf>): void => arrivals.tell(claims, store.pathOf(claims.uploadId));
  const tus = createTusServer({ store, publicUrl: deps.env.publicUrl, onArrived });
  scope.addHook('onClose', () => arrivals.settled());
  sweepExpired(scope, deps, store);

  scope.addHook('onRequest', async (request, reply) => {
    reply.header('tus-resumable', '1.0.0').header('cache-control', 'no-store');
    if (request.method !== 'OPTIONS') return;
    reply.headers({
      'tus-version': '1.0.0',
      'tus-extension': store.extensions.join(','),
      'tus-checksum-algorithm': CHECKSUM_ALGORITHMS,
    });
  });
  useCors(scope, {
    trusted: [deps.env.consoleOrigin],
    others: 'refused',
    methods: 'POST, HEAD, PATCH, DELETE, OPTIONS',
    requestHeaders: `Authorization, Content-Type, X-Request-Id, X-Requested-With, ${TUS_HEADERS}`,
    exposed: `Location, Upload-Expires, Tus-Version, Tus-Extension, Tus-Max-Size, X-Request-Id, ${TUS_HEADERS}`,
  });

  await scope.register(async (guarded) => {
    guardByUploadToken(guarded, deps);
    guarded.removeAllContentTypeParsers();
    // The body stays a stream: tus reads it from the request itself.
    guarded.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const upload = uploadOf(request);
      const node = new NodeRequest({ req: request.raw, res: reply.raw });
      const response = await uploadRequest.run(upload, () => tus.handleWeb(node));
      const isWhole = request.method === 'HEAD' && response.headers.get('upload-offset') === String(upload.claims.sizeBytes);
      // All bytes came, and then perhaps a crash before media was told.
      if (isWhole) onArrived(upload);
      return relay(reply, response);
    };
    guarded.post('/', handle);
    guarded.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: '/:uploadId', handler: handle });
  });
}
