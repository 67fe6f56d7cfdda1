import { createHash } from 'node:crypto';
import { type AssetId, parseId, type TenantId } from '@streamgate/kernel/ids';
import type { FastifyInstance } from 'fastify';
import type { AssetKey } from '../asset/asset-key.ts';
import type { EdgeDeps } from '../deps.ts';
import { useCors } from '../http/cors-hook.ts';
import { isNotModified } from '../http/etag.rules.ts';
import { sendMissing } from '../http/refuse.ts';

function parseAddress(params: { tenantId: string; file: string }): AssetKey | null {
  const tenantId = parseId<TenantId>(params.tenantId);
  const assetId = params.file.endsWith('.jpg') ? parseId<AssetId>(params.file.slice(0, -4)) : null;
  return tenantId === null || assetId === null ? null : { tenantId, assetId };
}

async function publicPoster(deps: EdgeDeps, asset: AssetKey): Promise<Uint8Array | null> {
  const manifest = await deps.readManifest(asset);
  return manifest?.poster == null || !manifest.posterPublic ? null : deps.readPicture(asset, manifest.poster.path);
}

/** Posters that their tenant made public. A withdrawn one is gone from caches in five minutes. */
export async function addPosterRoutes(scope: FastifyInstance, deps: EdgeDeps): Promise<void> {
  useCors(scope, {
    trusted: [],
    others: 'without-credentials',
    methods: 'GET, HEAD',
    requestHeaders: 'If-None-Match',
    exposed: 'ETag',
  });
  scope.get<{ Params: { tenantId: string; file: string } }>('/:tenantId/:file', async (request, reply) => {
    const asset = parseAddress(request.params);
    const poster = asset === null ? null : await publicPoster(deps, asset);
    if (poster === null) return sendMissing(reply);
    const etag = `"${createHash('sha256').update(poster).digest('base64url').slice(0, 22)}"`;
    reply.headers({ etag, 'cache-control': 'public, max-age=300' }).type('image/jpeg');
    return isNotModified(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(Buffer.from(poster));
  });
}
