import type { GraphClient } from '@streamgate/sdk/graph-client';
import { isRefusal } from '../graph/refusal.ts';
import { askTicketAgain, openUpload, UploadRefused } from './open-upload.ts';
import type { Sending, SendListener, Ticket } from './send-file.ts';
import { createSpeedMeter } from './speed-meter.ts';
import { FinishUpload } from './upload.queries.ts';
import { claimUpload } from './upload-claim.ts';
import type { UploadItem } from './upload-item.ts';
import { forgetUpload, rememberHandle, rememberUpload } from './upload-memory.ts';
import type { UploadStore } from './upload-store.ts';

/**
 * The story of one file: it gets a video and an upload from the server, is remembered on this device, and its bytes go to the
 * edge. A lost connection, a token that ran out and a reload all lead back to `beginUpload`, which asks for a fresh ticket and
 * goes on where the server has the file. Only the person and the server end an upload.
 */
export interface UploadRun {
  readonly store: UploadStore;
  readonly client: GraphClient;
  readonly accountId: () => string;
  /** Called when a place may be free for the next file. */
  readonly next: () => void;
}

type Why = 'offline' | 'token' | 'refused';

const OFFLINE_RETRY_MS = 10_000;
const TOKEN_TRIES = 3;

/** Marks the upload as moving in this tab, once. */
function claim({ store }: UploadRun, key: string, uploadId: string): void {
  if (store.held(key).release === null) store.hold(key, { release: claimUpload(uploadId) });
}

async function ticketFor(run: UploadRun, item: UploadItem, file: File): Promise<Ticket> {
  if (item.uploadId !== null) {
    claim(run, item.key, item.uploadId);
    return askTicketAgain(run.client, item);
  }
  const { ticket, ...ids } = await openUpload(run.client, item, file);
  claim(run, item.key, ids.uploadId);
  run.store.change(item.key, ids);
  rememberUpload(run.accountId(), item.tenant, { ...ids, title: item.title, fileName: item.fileName, sizeBytes: item.sizeBytes });
  const { handle } = run.store.held(item.key);
  if (handle !== null) void rememberHandle(ids.uploadId, handle);
  return ticket;
}

/** Begins or goes on with an upload whose file is at hand. */
export async function beginUpload(run: UploadRun, key: string): Promise<void> {
  const { store } = run;
  const item = store.find(key);
  const { file } = store.held(key);
  if (item === undefined || file === null) return;
  store.change(key, { phase: 'preparing', problem: null, speedBps: null });
  const stillWanted = () => store.find(key)?.phase === 'preparing';
  try {
    // The protocol's client is large and most visits upload nothing: it is loaded with the first file.
    const [ticket, { sendFile }] = await Promise.all([ticketFor(run, item, file), import('./send-file.ts')]);
    if (stillWanted()) send(run, key, (listener) => sendFile(file, ticket, listener));
  } catch (error) {
    if (stillWanted()) breakUpload(run, key, error instanceof UploadRefused ? 'refused' : 'offline', (error as Error).message);
  }
  run.next();
}

function send(run: UploadRun, key: string, start: (listener: SendListener) => Sending): void {
  const { store } = run;
  const speed = createSpeedMeter();
  store.change(key, { phase: 'uploading' });
  const sending = start({
    onProgress: (sentBytes) => {
      if (store.find(key)?.phase !== 'uploading') return;
      store.hold(key, { tokenTries: 0 });
      store.change(key, { sentBytes, speedBps: speed(sentBytes, performance.now()) });
    },
    onDone: () => void finishUpload(run, key),
    onBroken: (why, message) => breakUpload(run, key, why, message),
  });
  store.hold(key, { sending });
}

function breakUpload(run: UploadRun, key: string, why: Why, message: string): void {
  const { store } = run;
  const { tokenTries } = store.held(key);
  if (why === 'token' && tokenTries < TOKEN_TRIES) {
    store.hold(key, { tokenTries: tokenTries + 1, sending: null });
    void beginUpload(run, key);
    return;
  }
  if (why === 'offline') {
    const again = () => {
      store.change(key, { phase: 'waiting' });
      run.next();
    };
    store.hold(key, { sending: null, timer: setTimeout(again, OFFLINE_RETRY_MS) });
  }
  store.change(key, { phase: why === 'offline' ? 'offline' : 'refused', problem: message, speedBps: null });
  run.next();
}

async function finishUpload(run: UploadRun, key: string): Promise<void> {
  const { store } = run;
  const item = store.find(key);
  if (item?.uploadId == null) return;
  store.change(key, { phase: 'finishing', sentBytes: item.sizeBytes, speedBps: null });
  try {
    const { finishUpload: answer } = await run.client.request(FinishUpload, { id: item.uploadId }, { tenant: item.tenant });
    // Closed already means that the server finished by itself when the last byte came.
    const problem = isRefusal(answer) && answer.code !== 'UPLOAD_CLOSED' ? answer.message : null;
    if (problem === null) forgetUpload(run.accountId(), item.tenant, item.uploadId);
    store.change(key, problem === null ? { phase: 'processing' } : { phase: 'refused', problem });
  } catch {
    breakUpload(run, key, 'offline', 'All bytes have arrived, but the server did not answer yet. Asking again soon.');
  }
  run.next();
}
