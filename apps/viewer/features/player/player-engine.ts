import type Hls from 'hls.js';
import type { ErrorData, HlsConfig } from 'hls.js';

/** One quality that can be chosen. */
export interface QualityLevel {
  readonly index: number;
  readonly height: number;
  readonly bitrateBps: number;
}

export interface CaptionTrack {
  readonly index: number;
  readonly language: string;
  readonly label: string;
}

/** What the engine tells while it plays. */
export interface EngineState {
  /** Best first; empty where the browser plays HLS by itself. */
  readonly levels: readonly QualityLevel[];
  readonly current: QualityLevel | null;
  readonly captions: readonly CaptionTrack[];
}

export interface EngineOptions {
  readonly video: HTMLVideoElement;
  readonly hls: string;
  readonly edgeUrl: string;
  readonly leaseId: string;
  readonly token: () => string;
  readonly startAtMs: number;
  /** Aborted when the element is wanted for something else: then nothing is begun. */
  readonly signal: AbortSignal;
  readonly onState: (state: EngineState) => void;
  /** The edge refused a playlist or key: the lease may have ended. */
  readonly onRefused: () => void;
  /** Nothing more can be done here. */
  readonly onFatal: (code: string) => void;
}

export interface Engine {
  /** An index from the levels, or null for automatic. */
  readonly chooseLevel: (index: number | null) => void;
  /** An index from the captions, or null for none. */
  readonly chooseCaptions: (index: number | null) => void;
  /** Stops at once and drops everything buffered. */
  readonly destroy: () => void;
}

const REFUSED = new Set<number | undefined>([401, 403, 404, 410]);
const MEDIA_TRIES = 2;

/** Clears the picture: nothing decoded stays behind. */
function drop(video: HTMLVideoElement): void {
  video.pause();
  video.removeAttribute('src');
  video.load();
}

// The token goes to the lease's own addresses alone; segments are ciphertext for anyone and stay cacheable.
const authorise = ({ edgeUrl, token }: EngineOptions): NonNullable<HlsConfig['xhrSetup']> => {
  const guarded = `${edgeUrl}/play/`;
  return (request, url) => {
    if (new URL(url, edgeUrl).href.startsWith(guarded)) request.setRequestHeader('authorization', `Bearer ${token()}`);
  };
};

const levelsOf = (hls: Hls): QualityLevel[] =>
  hls.levels
    .map(({ height, bitrate }, index) => ({ index, height, bitrateBps: bitrate }))
    .sort((one, other) => other.height - one.height || other.bitrateBps - one.bitrateBps);

const wasRefused = ({ response, details }: ErrorData): boolean =>
  REFUSED.has(response?.code) && /^(?:key|manifest|level)/.test(details);

function watchErrors(hls: Hls, HlsClass: typeof Hls, { onRefused, onFatal }: EngineOptions): void {
  let mediaTries = 0;
  hls.on(HlsClass.Events.ERROR, (_name, error: ErrorData) => {
    if (wasRefused(error)) onRefused();
    if (!error.fatal) return;
    if (error.type === HlsClass.ErrorTypes.MEDIA_ERROR && mediaTries < MEDIA_TRIES) {
      mediaTries += 1;
      hls.recoverMediaError();
    } else onFatal(error.response === undefined ? error.details : `${error.details}:${error.response.code}`);
  });
}

async function playByBrowser(options: EngineOptions): Promise<Engine> {
  const { video, hls, edgeUrl, leaseId, token, startAtMs, onFatal } = options;
  // The browser's own player cannot carry a header: the lease becomes an HttpOnly cookie.
  const session = `${edgeUrl}/play/${leaseId}/session`;
  await fetch(session, { method: 'POST', credentials: 'include', headers: { authorization: `Bearer ${token()}` } });
  video.crossOrigin = 'use-credentials';
  video.src = startAtMs > 0 ? `${hls}#t=${startAtMs / 1_000}` : hls;
  video.addEventListener('error', () => onFatal(`native:${video.error?.code ?? 0}`), { once: true });
  return { chooseLevel: () => undefined, chooseCaptions: () => undefined, destroy: () => drop(video) };
}

/** Begins to play a lease: hls.js wherever Media Source exists, the browser's own HLS elsewhere. */
export async function startEngine(options: EngineOptions): Promise<Engine | null> {
  const { video, startAtMs, signal, onState } = options;
  const { default: HlsClass } = await import('hls.js');
  if (signal.aborted) return null;
  if (!HlsClass.isSupported()) return playByBrowser(options);
  const hls = new HlsClass({
    // The lowest rung gives the first frame soonest; the picture sharpens within seconds.
    startLevel: 0,
    startPosition: startAtMs / 1_000,
    startFragPrefetch: true,
    capLevelToPlayerSize: true,
    maxBufferLength: 30,
    backBufferLength: 30,
    xhrSetup: authorise(options),
  });
  const tell = (): void => {
    const levels = levelsOf(hls);
    onState({
      levels,
      current: levels.find(({ index }) => index === hls.currentLevel) ?? null,
      captions: hls.subtitleTracks.map(({ lang, name }, index) => ({ index, language: lang ?? '', label: name })),
    });
  };
  for (const event of [
    HlsClass.Events.MANIFEST_PARSED,
    HlsClass.Events.LEVEL_SWITCHED,
    HlsClass.Events.SUBTITLE_TRACKS_UPDATED,
  ] as const)
    hls.on(event, tell);
  watchErrors(hls, HlsClass, options);
  hls.loadSource(options.hls);
  hls.attachMedia(video);
  return {
    chooseLevel: (index) => {
      hls.nextLevel = index ?? -1;
    },
    chooseCaptions: (index) => {
      hls.subtitleTrack = index ?? -1;
      hls.subtitleDisplay = index !== null;
    },
    destroy: () => {
      hls.destroy();
      drop(video);
    },
  };
}
