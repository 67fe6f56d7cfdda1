import type { Manifest, ManifestRendition } from '@streamgate/asset-format/manifest';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EdgeDeps } from '../deps.ts';
import { masterPlaylist } from '../hls/master-playlist.rules.ts';
import { mediaPlaylist } from '../hls/media-playlist.rules.ts';
import { sendMissing, sendRefusal } from '../http/refuse.ts';
import { leaseOf } from './lease-guard.ts';

const NOT_PLAYABLE = { code: 'NOT_PLAYABLE', message: 'Nothing of this video can be played yet. Try again in a moment.' };

const sendPlaylist = (reply: FastifyReply, playlist: string): FastifyReply =>
  reply.header('cache-control', 'no-store').type('application/vnd.apple.mpegurl').send(playlist);

/** Playlists name no lease, so each is rendered once for as long as the manifest is the same object. */
function rememberPlaylists(publicUrl: string): (manifest: Manifest, rendition: ManifestRendition) => string {
  const rendered = new WeakMap<ManifestRendition, string>();
  return (manifest, rendition) => {
    const mediaUrl = `${publicUrl}/media/${manifest.tenantId}/${manifest.assetId}/`;
    const playlist = rendered.get(rendition) ?? mediaPlaylist(manifest, rendition, mediaUrl);
    rendered.set(rendition, playlist);
    return playlist;
  };
}

/** The master playlist and one playlist per rendition. */
export function addPlaylistRoutes(scope: FastifyInstance, deps: EdgeDeps): void {
  const render = rememberPlaylists(deps.env.publicUrl);
  const manifestFor = (request: FastifyRequest): Promise<Manifest | null> => deps.readManifest(leaseOf(request));

  scope.get('/:leaseId/master.m3u8', async (request, reply) => {
    const manifest = await manifestFor(request);
    if (manifest === null) return sendMissing(reply);
    const playlist = masterPlaylist(manifest);
    return playlist === null ? sendRefusal(reply, 404, NOT_PLAYABLE) : sendPlaylist(reply, playlist);
  });

  scope.get<{ Params: { rendition: string } }>('/:leaseId/:rendition/media.m3u8', async (request, reply) => {
    const manifest = await manifestFor(request);
    const rendition = manifest?.renditions.find(({ name }) => name === request.params.rendition);
    if (manifest === null || rendition === undefined) return sendMissing(reply);
    return rendition.segments.length === 0
      ? sendRefusal(reply, 404, NOT_PLAYABLE)
      : sendPlaylist(reply, render(manifest, rendition));
  });
}
