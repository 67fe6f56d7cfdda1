import type { GraphClient } from '@streamgate/sdk/graph-client';
import { followStream } from '@streamgate/sdk/graph-stream';
import type { AssetChangesSubscription } from '../../graphql/graphql.ts';
import { AssetChanges } from './live.queries.ts';

export type AssetChange = AssetChangesSubscription['assetChanged'];

interface Listener {
  readonly onMode: (mode: 'live' | 'polling') => void;
  readonly onChange: (change: AssetChange) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;
/** The server sends a heartbeat far more often; longer silence means that the connection is dead without saying so. */
const SILENCE_MS = 45_000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => [clearTimeout(timer), resolve()], { once: true });
  });

/** One connection until it breaks, falls silent or is ended; true when it had been accepted. */
async function followOnce(client: GraphClient, tenant: string, listener: Listener, ended: AbortSignal): Promise<boolean> {
  const silent = new AbortController();
  let opened = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), SILENCE_MS);
  };
  onAlive();
  const signal = AbortSignal.any([ended, silent.signal]);
  const onOpen = () => {
    opened = true;
    listener.onMode('live');
  };
  const onNext = (data: AssetChangesSubscription) => listener.onChange(data.assetChanged);
  await followStream(client, AssetChanges, {}, { tenant, signal, onOpen, onAlive, onNext }).catch(() => null);
  clearTimeout(timer);
  return opened;
}

/** Follows the assets of a tenant until the signal ends it; connects again with growing pauses, and says when it polls meanwhile. */
export async function followAssets(client: GraphClient, tenant: string, listener: Listener, signal: AbortSignal): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const opened = await followOnce(client, tenant, listener, signal);
    if (signal.aborted) return;
    listener.onMode('polling');
    waitMs = opened ? FIRST_WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
    await pause(waitMs, signal);
  }
}
