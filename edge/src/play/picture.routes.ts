import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AssetKey } from '../asset/asset-key.ts';
import type { EdgeDeps } from '../deps.ts';
import { sendMissing } from '../http/refuse.ts';
import { leaseOf } from './lease-guard.ts';
import { storyboardVtt } from './storyboard.rules.ts';

const SHEET = /^(\d{1,4})\.jpg$/;

/** Poster and storyboard, opened for this answer only. */
export function addPictureRoutes(scope: FastifyInstance, deps: EdgeDeps): void {
  const sendPicture = async (reply: FastifyReply, asset: AssetKey, path: string | undefined): Promise<FastifyReply> => {
    const picture = path === undefined ? null : await deps.readPicture(asset, path);
    if (picture === null) return sendMissing(reply);
    return reply.header('cache-control', 'private, no-store').type('image/jpeg').send(Buffer.from(picture));
  };

  scope.get('/:leaseId/poster.jpg', async (request, reply) => {
    const manifest = await deps.readManifest(leaseOf(request));
    return sendPicture(reply, leaseOf(request), manifest?.poster?.path);
  });

  scope.get('/:leaseId/storyboard.vtt', async (request, reply) => {
    const manifest = await deps.readManifest(leaseOf(request));
    if (manifest?.storyboard == null) return sendMissing(reply);
    const vtt = storyboardVtt(manifest.storyboard, manifest.durationMs);
    return reply.header('cache-control', 'no-store').type('text/vtt; charset=utf-8').send(vtt);
  });

  scope.get<{ Params: { sheet: string } }>('/:leaseId/storyboard/:sheet', async (request, reply) => {
    const manifest = await deps.readManifest(leaseOf(request));
    const number = SHEET.exec(request.params.sheet)?.[1];
    return sendPicture(reply, leaseOf(request), manifest?.storyboard?.sheets[Number(number)]);
  });
}
