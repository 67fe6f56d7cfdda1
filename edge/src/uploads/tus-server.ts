import { Fault } from '@streamgate/kernel/fault';
import { Server } from '@tus/server';
import { type UploadRequest, uploadRequest } from './upload-request.ts';
import type { UploadStore } from './upload-store.ts';

function current(): UploadRequest {
  const request = uploadRequest.getStore();
  if (request === undefined) throw new Fault('A tus request came without its claims.', { retryable: false });
  return request;
}

/** The tus protocol over our store. Who may send what was settled before a request comes here. */
export function createTusServer(options: {
  store: UploadStore;
  publicUrl: string;
  onArrived: (request: UploadRequest) => void;
}): Server {
  const { store, publicUrl, onArrived } = options;
  return new Server({
    path: '/uploads',
    datastore: store,
    disableTerminationForFinishedUploads: true,
    maxSize: () => current().claims.sizeBytes,
    namingFunction: () => current().claims.uploadId,
    generateUrl: (_request, { id }) => `${publicUrl}/uploads/${id}`,
    onUploadFinish: async (_request, upload) => {
      await store.sync(upload.id);
      onArrived(current());
      return {};
    },
  });
}
