import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { days, gibibytes, hours } from '@streamgate/kernel/units';

/** An upload that nobody goes on with ends after this. */
export const UPLOAD_LIFE_MS = days(2);
/** A token lasts so long; pages ask for a fresh one. */
export const TOKEN_LIFE_MS = hours(12);
/** No single file may be larger, whatever the quota. */
export const LARGEST_FILE_BYTES = gibibytes(256);

export interface UploadInput {
  readonly fileName: string;
  readonly sizeBytes: bigint;
  readonly contentType: string;
}

const hasControl = (text: string): boolean => [...text].some((char) => char < ' ' || char === '\u007f');

/** Checks what a person declared, before any row is made. */
export function checkUpload(input: UploadInput): Outcome<UploadInput, 'EMPTY_FILE' | 'TOO_LARGE' | 'BAD_INPUT'> {
  const fileName = input.fileName.trim();
  if (fileName.length < 1 || fileName.length > 255 || hasControl(fileName))
    return refuse('BAD_INPUT', 'A file name has 1 to 255 characters and no control characters.', 'fileName');
  if (!/^[\w.+-]+\/[\w.+-]+(?:;.*)?$/.test(input.contentType) || input.contentType.length > 200)
    return refuse('BAD_INPUT', 'A content type looks like video/mp4.', 'contentType');
  if (input.sizeBytes < 1n) return refuse('EMPTY_FILE', 'The file has no bytes. Choose another file.', 'sizeBytes');
  if (input.sizeBytes > BigInt(LARGEST_FILE_BYTES))
    return refuse('TOO_LARGE', 'A file may have at most 256 GiB. Cut the video into parts or compress it.', 'sizeBytes');
  return done({ ...input, fileName });
}

export type UploadState = 'uploading' | 'arrived' | 'cancelled' | 'expired';

/** An upload's state, from its row alone. */
export function uploadState(
  upload: { arrivedAt: Date | null; cancelledAt: Date | null; expiresAt: Date },
  nowMs: number,
): UploadState {
  if (upload.cancelledAt !== null) return 'cancelled';
  if (upload.arrivedAt !== null) return 'arrived';
  return upload.expiresAt.getTime() <= nowMs ? 'expired' : 'uploading';
}
