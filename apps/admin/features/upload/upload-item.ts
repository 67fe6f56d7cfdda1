/**
 * waiting: for its turn; preparing: asking the server for a place; uploading: bytes move; paused: by the person;
 * offline: the connection is lost, goes on by itself; finishing: all bytes are there; processing: the server works on it;
 * needs-file: begun before a reload, the browser has to be given the file again; refused and failed say why.
 */
export type UploadPhase =
  | 'waiting'
  | 'preparing'
  | 'uploading'
  | 'paused'
  | 'offline'
  | 'finishing'
  | 'processing'
  | 'needs-file'
  | 'refused'
  | 'failed';

/** One file on its way, as the tray shows it. */
export interface UploadItem {
  readonly key: string;
  /** Slug of the tenant it goes to. */
  readonly tenant: string;
  readonly title: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly phase: UploadPhase;
  readonly sentBytes: number;
  /** Bytes a second over the last seconds; null until known. */
  readonly speedBps: number | null;
  readonly problem: string | null;
  readonly videoId: string | null;
  readonly uploadId: string | null;
  readonly assetId: string | null;
}

/** What the person loses when the tab closes now. */
export const isMoving = ({ phase }: UploadItem): boolean =>
  phase === 'waiting' || phase === 'preparing' || phase === 'uploading' || phase === 'offline' || phase === 'finishing';

export const percentOf = ({ sentBytes, sizeBytes }: UploadItem): number => (sizeBytes === 0 ? 0 : (100 * sentBytes) / sizeBytes);

/** Milliseconds until the bytes are there at the present speed; null while that is not known. */
export const etaMsOf = ({ sentBytes, sizeBytes, speedBps, phase }: UploadItem): number | null =>
  phase !== 'uploading' || speedBps === null || speedBps < 1 ? null : ((sizeBytes - sentBytes) / speedBps) * 1_000;
