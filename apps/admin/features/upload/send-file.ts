import { DetailedError, Upload } from 'tus-js-client';

export interface Ticket {
  readonly endpoint: string;
  /** The upload's own address when it was begun before. */
  readonly uploadUrl: string | null;
  readonly token: string;
}

export interface SendListener {
  readonly onProgress: (sentBytes: number) => void;
  readonly onDone: () => void;
  /** `offline`: no answer after several tries; `token`: the right to send ran out; `refused`: the server said no, with its words. */
  readonly onBroken: (why: 'offline' | 'token' | 'refused', message: string) => void;
}

export interface Sending {
  /** Stops; what arrived stays on the server. */
  stop(): void;
}

const MIB = 1_048_576;
const FIRST_CHUNK = 8 * MIB;
const LARGEST_CHUNK = 128 * MIB;
/** A chunk should take about this long: short enough to lose little, long enough not to wait for answers all the time. */
const CHUNK_MS = 4_000;
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 5_000];

/** The next chunk's size from how long the last one took, at most doubled. */
export const nextChunk = (bytes: number, tookMs: number): number => {
  const wanted = (bytes * CHUNK_MS) / Math.max(1, tookMs);
  return Math.round(Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, Math.min(wanted, bytes * 2))));
};

const statusOf = (error: unknown): number => (error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0);

function whyOf(error: unknown): ['offline' | 'token' | 'refused', string] {
  const status = statusOf(error);
  if (status === 401 || status === 403) return ['token', 'The right to send has run out.'];
  if (status >= 400 && status < 500 && status !== 409 && status !== 423) {
    const body = error instanceof DetailedError ? error.originalResponse?.getBody().trim().slice(0, 300) : '';
    return ['refused', body || `The server refused the file (status ${status}).`];
  }
  return ['offline', 'The connection is lost. The upload goes on by itself when it is back.'];
}

/** Sends a file over tus 1.0 from where the server has it; nothing is kept in the browser by the library itself. */
export function sendFile(file: File, ticket: Ticket, listener: SendListener): Sending {
  let chunkAtMs = performance.now();
  const upload = new Upload(file, {
    endpoint: ticket.endpoint,
    uploadUrl: ticket.uploadUrl,
    chunkSize: FIRST_CHUNK,
    retryDelays: RETRY_DELAYS_MS,
    storeFingerprintForResuming: false,
    metadata: { filename: file.name, filetype: file.type || 'application/octet-stream' },
    headers: { Authorization: `Bearer ${ticket.token}` },
    onProgress: (sentBytes) => listener.onProgress(sentBytes),
    onChunkComplete: (bytes) => {
      const now = performance.now();
      upload.options.chunkSize = nextChunk(bytes, now - chunkAtMs);
      chunkAtMs = now;
    },
    onShouldRetry: (error) => whyOf(error)[0] === 'offline',
    onSuccess: () => listener.onDone(),
    onError: (error) => listener.onBroken(...whyOf(error)),
  });
  upload.start();
  return { stop: () => void upload.abort() };
}
