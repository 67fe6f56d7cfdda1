import { AsyncLocalStorage } from 'node:async_hooks';
import type { UploadClaims } from '@streamgate/asset-format/upload-token';
import type { Checksum } from './checksum.rules.ts';

/** What the tus server does not hand on to its store: whose request this is and what its body must hash to. */
export interface UploadRequest {
  readonly claims: UploadClaims;
  readonly checksum: Checksum | null;
}

export const uploadRequest = new AsyncLocalStorage<UploadRequest>();
