import type { GraphClient } from '@streamgate/sdk/graph-client';
import { EndPreview, RenewPreview, StartPreview } from './video.mutations.ts';

export type PreviewState = { readonly kind: 'starting' | 'playing' } | { readonly kind: 'stopped'; readonly message: string };

interface Facts {
  readonly client: GraphClient;
  readonly tenant: string;
  readonly edgeUrl: string;
  readonly videoId: string;
  readonly element: HTMLVideoElement;
  readonly onState: (state: PreviewState) => void;
  readonly signal: AbortSignal;
}

interface Lease {
  readonly id: string;
  token: string;
  readonly hls: string;
  readonly renewAfterMs: number;
}

const DEVICE = 'streamgate:device';

/** A random id of this browser, the same on every visit. */
function deviceId(): string {
  const known = localStorage.getItem(DEVICE);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(DEVICE, made);
  return made;
}

async function askLease({ client, tenant, videoId }: Facts): Promise<Lease | string> {
  const { startPlayback } = await client.request(StartPreview, { videoId, deviceId: deviceId() }, { tenant });
  if (startPlayback.__typename === 'PlaybackLease') return { ...startPlayback };
  return startPlayback.__typename === 'PlaybackDenied' ? startPlayback.access.because : startPlayback.message;
}

/** Renews the lease in time; a lease that cannot be renewed ends the preview with the reason. */
function keepRenewing({ client, tenant, signal }: Facts, lease: Lease, onEnd: (message: string) => void): void {
  const timer = setInterval(() => {
    client.request(RenewPreview, { leaseId: lease.id }, { tenant }).then(
      ({ renewPlayback: answer }) => {
        if (answer.__typename === 'PlaybackLease') lease.token = answer.token;
        else onEnd(answer.__typename === 'PlaybackDenied' ? answer.access.because : answer.message);
      },
      () => null,
    );
  }, lease.renewAfterMs);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    client.request(EndPreview, { leaseId: lease.id }, { tenant }).catch(() => null);
  });
}

/** Asks for a lease and plays it in the element until the signal ends it. */
export async function attachPreview(facts: Facts): Promise<void> {
  const { element, edgeUrl, signal, onState } = facts;
  const stop = (message: string) => signal.aborted || onState({ kind: 'stopped', message });
  const [{ default: Hls }, lease] = await Promise.all([import('hls.js'), askLease(facts).catch((error: Error) => error.message)]);
  if (typeof lease === 'string') return void stop(lease);
  if (signal.aborted) return void facts.client.request(EndPreview, { leaseId: lease.id }, { tenant: facts.tenant });
  if (!Hls.isSupported()) return void stop('This browser cannot play the preview: it has no Media Source Extensions.');
  const player = new Hls({
    // The lease goes only to the edge's gated addresses, never along with segments.
    xhrSetup: (request, url) => {
      if (url.startsWith(`${edgeUrl}/play/`)) request.setRequestHeader('Authorization', `Bearer ${lease.token}`);
    },
  });
  signal.addEventListener('abort', () => player.destroy());
  keepRenewing(facts, lease, (message) => {
    player.destroy();
    stop(message);
  });
  player.on(Hls.Events.ERROR, (_event, { fatal, details }) => fatal && stop(`The preview stopped (${details}).`));
  player.on(Hls.Events.MANIFEST_PARSED, () => void element.play().catch(() => null));
  element.addEventListener('loadeddata', () => onState({ kind: 'playing' }), { once: true, signal });
  player.loadSource(lease.hls);
  player.attachMedia(element);
}
