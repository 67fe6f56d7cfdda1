import type { GraphClient } from '@streamgate/sdk/graph-client';
import { isRefusal } from '../graph/refusal.ts';
import type { Ticket } from './send-file.ts';
import { CreateUpload, CreateVideo, UploadAgain } from './upload.queries.ts';
import type { UploadItem } from './upload-item.ts';

/** The server will not have the file; the message says why and what to do. */
export class UploadRefused extends Error {}

export interface OpenedUpload {
  readonly videoId: string;
  readonly uploadId: string;
  readonly assetId: string;
  readonly ticket: Ticket;
}

async function videoFor(client: GraphClient, { key, tenant, title, videoId }: UploadItem): Promise<string> {
  if (videoId !== null) return videoId;
  const { createVideo } = await client.request(CreateVideo, { input: { title }, key: `${key}:video` }, { tenant });
  if (isRefusal(createVideo)) throw new UploadRefused(createVideo.message);
  return createVideo.id;
}

/** Makes the video (unless the file is for one that is there) and reserves room; asking again gives the same ones. */
export async function openUpload(client: GraphClient, item: UploadItem, file: File): Promise<OpenedUpload> {
  const videoId = await videoFor(client, item);
  const contentType = file.type || 'application/octet-stream';
  const input = { videoId, fileName: item.fileName, sizeBytes: String(item.sizeBytes), contentType };
  const { createUpload } = await client.request(CreateUpload, { input, key: `${item.key}:upload` }, { tenant: item.tenant });
  if (isRefusal(createUpload)) throw new UploadRefused(createUpload.message);
  const { id: uploadId, asset, endpoint, token } = createUpload;
  return { videoId, uploadId, assetId: asset.id, ticket: { endpoint, uploadUrl: null, token } };
}

/** A fresh right to go on with an upload that was begun. */
export async function askTicketAgain(client: GraphClient, { uploadId, tenant }: UploadItem): Promise<Ticket> {
  const { upload } = await client.request(UploadAgain, { id: uploadId ?? '' }, { tenant });
  if (upload == null || upload.state === 'cancelled' || upload.state === 'expired')
    throw new UploadRefused('This upload has ended on the server. Upload the file again.');
  return { endpoint: upload.endpoint, uploadUrl: upload.url, token: upload.token };
}
