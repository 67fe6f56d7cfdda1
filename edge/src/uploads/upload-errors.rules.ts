import type { Refusal } from '@streamgate/kernel/outcome';

const BY_STATUS: Readonly<Record<number, Refusal>> = {
  400: { code: 'BAD_UPLOAD_REQUEST', message: 'A tus header of this request is missing or cannot be read.' },
  403: { code: 'BAD_UPLOAD_REQUEST', message: 'A tus header of this request is missing or cannot be read.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing here.' },
  409: { code: 'OFFSET_CONFLICT', message: 'Bytes continue at another offset. Ask with HEAD and go on from there.' },
  410: { code: 'UPLOAD_GONE', message: 'This upload has ended. Begin a new one.' },
  412: { code: 'TUS_VERSION', message: 'Send Tus-Resumable: 1.0.0.' },
  413: { code: 'SIZE_EXCEEDED', message: 'These are more bytes than the upload was announced with.' },
  423: { code: 'UPLOAD_BUSY', message: 'Another request is writing to this upload. Try again in a moment.' },
  460: { code: 'CHECKSUM_MISMATCH', message: 'The bytes do not match Upload-Checksum and were not kept. Send them again.' },
  501: { code: 'NOT_SUPPORTED', message: 'This tus extension is not supported: see the Tus-Extension header of OPTIONS.' },
  507: { code: 'STORE_FULL', message: 'The store is full. The upload can go on once there is room.' },
};

const FAILED = { code: 'FAILED', message: 'The bytes could not be kept. Try again in a moment.' };

/** What the tus server's answer of this status means to a client. */
export const uploadRefusal = (status: number): Refusal => BY_STATUS[status] ?? FAILED;
