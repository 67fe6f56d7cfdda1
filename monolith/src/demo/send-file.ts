import { open } from 'node:fs/promises';
import { Fault } from '@streamgate/kernel/fault';
import { mebibytes } from '@streamgate/kernel/units';

const CHUNK_BYTES = mebibytes(8);
const TUS = { 'Tus-Resumable': '1.0.0' };

const expect = (response: Response, status: number): void => {
  if (response.status !== status) throw new Fault(`The upload was answered with ${response.status}.`, { retryable: true });
};

/** Sends a file over tus 1.0: creation, then chunks, as any tus client would. */
export async function sendFile(path: string, upload: { endpoint: string; token: string; sizeBytes: number }): Promise<void> {
  const auth = { authorization: `Bearer ${upload.token}`, ...TUS };
  const created = await fetch(upload.endpoint, {
    method: 'POST',
    headers: { ...auth, 'Upload-Length': String(upload.sizeBytes) },
  });
  expect(created, 201);
  const location = new URL(created.headers.get('location') ?? '', upload.endpoint).toString();
  const file = await open(path);
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let offset = 0; offset < upload.sizeBytes; ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, offset);
      const headers = { ...auth, 'Upload-Offset': String(offset), 'content-type': 'application/offset+octet-stream' };
      expect(await fetch(location, { method: 'PATCH', headers, body: chunk.subarray(0, bytesRead) }), 204);
      offset += bytesRead;
    }
  } finally {
    await file.close();
  }
}
