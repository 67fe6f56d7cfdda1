import type { AccountId, AssetId, CollectionId, GateId, UploadId, VideoId } from '@streamgate/kernel/ids';
import { z } from 'zod';
import { defineFact, idOf, tenantIdField } from './event.ts';

/** Content: a video was made, changed, published, withdrawn or deleted. Carries its whole public state, so the last one wins by `version`. */
export const videoChanged = defineFact({
  name: 'content.video-changed',
  consumers: ['media', 'web3', 'analytics'],
  payload: z.object({
    tenantId: tenantIdField,
    videoId: idOf<VideoId>(),
    version: z.number().int(),
    title: z.string(),
    visibility: z.enum(['draft', 'unlisted', 'public', 'scheduled']),
    publishAtMs: z.number().int().nullable(),
    collectionIds: z.array(idOf<CollectionId>()),
    tags: z.array(z.string()),
    posterPublic: z.boolean(),
    deleted: z.boolean(),
  }),
});

/** Media: an asset moved to another state. The last one wins by `version`. */
export const assetChanged = defineFact({
  name: 'media.asset-changed',
  consumers: ['content', 'web3', 'analytics'],
  payload: z.object({
    tenantId: tenantIdField,
    assetId: idOf<AssetId>(),
    videoId: idOf<VideoId>(),
    version: z.number().int(),
    state: z.enum(['uploading', 'uploaded', 'probing', 'encoding', 'playable', 'ready', 'errored', 'deleted']),
    durationMs: z.number().int().nullable(),
  }),
});

/** Edge: all bytes of an upload have arrived. Media also finds this out by itself if the fact is lost. */
export const uploadArrived = defineFact({
  name: 'edge.upload-arrived',
  consumers: ['media'],
  payload: z.object({
    tenantId: tenantIdField,
    uploadId: idOf<UploadId>(),
    sizeBytes: z.number().int(),
    sha256: z.string().nullable(),
  }),
});

/** Web3: somebody was let in, refused, or could not be told, with the gate that decided. Refusals are never playback errors. */
export const accessDecided = defineFact({
  name: 'web3.access-decided',
  consumers: ['analytics'],
  payload: z.object({
    tenantId: tenantIdField,
    videoId: idOf<VideoId>(),
    gateId: idOf<GateId>().nullable(),
    accountId: idOf<AccountId>().nullable(),
    decision: z.enum(['ALLOW', 'DENY', 'UNKNOWN']),
    atMs: z.number().int(),
    tookMs: z.number(),
  }),
});

/** Identity: a session ended (signed out, revoked, reuse found). Web3 ends the leases that it opened. */
export const sessionEnded = defineFact({
  name: 'identity.session-ended',
  consumers: ['web3'],
  payload: z.object({ accountId: idOf<AccountId>(), sessionId: z.uuid(), atMs: z.number().int() }),
});
