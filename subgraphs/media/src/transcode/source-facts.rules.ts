import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { hours } from '@streamgate/kernel/units';
import type { AssetErrorCode } from '../asset/asset-errors.rules.ts';
import type { Probe, ProbedStream } from './probe.rules.ts';

export const MAX_PIXELS = 36_000_000;
const MAX_STREAMS = 32;
const MAX_DURATION_MS = hours(12);
const STILL_FORMATS = /^(?:png|jpeg|webp)_pipe$/;

/** What the ladder and the arguments are decided from. */
export interface SourceFacts {
  /** Null when the file does not say. */
  readonly durationMs: number | null;
  readonly format: string;
  readonly video: VideoFacts;
  readonly audio: AudioFacts | null;
  readonly audioTracks: number;
}

export interface VideoFacts {
  /** Index in the file, for "0:<index>". */
  readonly index: number;
  readonly codec: string;
  /** As shown: rotated, square pixels, not yet made even. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  /** The same as an exact ratio, "30000/1001". */
  readonly frameRatio: string;
  readonly variableFrameRate: boolean;
  /** How long after the file's beginning the first frame comes. */
  readonly lateMs: number;
  readonly rotated: boolean;
  readonly squarePixels: boolean;
  readonly interlaced: boolean;
  readonly range: 'sdr' | 'hdr';
  readonly pixelFormat: string;
}

export interface AudioFacts {
  readonly index: number;
  readonly codec: string;
  readonly channels: number;
  readonly language: string | null;
}

function ratio(text: string | undefined): number | null {
  const [top, bottom] = (text ?? '').split(/[/:]/).map(Number);
  if (top === undefined || bottom === undefined || !(top > 0) || !(bottom > 0)) return null;
  return top / bottom;
}

const rotationOf = (stream: ProbedStream): number => {
  const turned = stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0;
  return ((Math.round(turned / 90) * 90) % 360) + 0;
};

function shownSize(stream: ProbedStream): { width: number; height: number } {
  const pixelShape = ratio(stream.sample_aspect_ratio) ?? 1;
  const width = Math.round((stream.width ?? 0) * pixelShape);
  const height = stream.height ?? 0;
  return rotationOf(stream) % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** Some containers only tell their clock (1000/1) where they should tell a rate: nothing above this is one. */
const FASTEST = 240;
const UNKNOWN_RATE = '30/1';

function rateOf(stream: ProbedStream): { frameRate: number; frameRatio: string; variableFrameRate: boolean } {
  const average = ratio(stream.avg_frame_rate);
  const nominal = ratio(stream.r_frame_rate);
  const told = [stream.avg_frame_rate, stream.r_frame_rate].find((text) => (ratio(text) ?? FASTEST + 1) <= FASTEST);
  const frameRatio = told ?? UNKNOWN_RATE;
  const uneven = average !== null && nominal !== null && Math.abs(average / nominal - 1) > 0.02;
  return {
    frameRate: Math.round((ratio(frameRatio) ?? 30) * 1_000) / 1_000,
    frameRatio,
    variableFrameRate: uneven || told === undefined,
  };
}

const startMs = (text: string | undefined): number => Math.round(Number(text ?? 0) * 1_000) || 0;

function videoFacts(stream: ProbedStream, format: Probe['format']): VideoFacts {
  return {
    index: stream.index,
    codec: stream.codec_name ?? 'unknown',
    ...shownSize(stream),
    ...rateOf(stream),
    lateMs: Math.max(0, startMs(stream.start_time) - startMs(format.start_time)),
    rotated: rotationOf(stream) !== 0,
    squarePixels: Math.abs((ratio(stream.sample_aspect_ratio) ?? 1) - 1) < 0.005,
    interlaced: ['tt', 'bb', 'tb', 'bt'].includes(stream.field_order ?? 'progressive'),
    range: ['smpte2084', 'arib-std-b67'].includes(stream.color_transfer ?? '') ? 'hdr' : 'sdr',
    pixelFormat: stream.pix_fmt ?? 'unknown',
  };
}

function audioFacts(streams: readonly ProbedStream[]): AudioFacts | null {
  const usable = streams.filter((stream) => (stream.channels ?? 0) > 0);
  const stream = usable.find((candidate) => candidate.disposition?.default === 1) ?? usable[0];
  if (stream === undefined) return null;
  const language = stream.tags?.language;
  return {
    index: stream.index,
    codec: stream.codec_name ?? 'unknown',
    channels: stream.channels ?? 2,
    language: language === undefined || language === 'und' || !/^[a-z]{2,3}$/.test(language) ? null : language,
  };
}

const millis = (text: string | undefined): number | null => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? Math.round(value * 1_000) : null;
};

function refuseVideo(stream: ProbedStream, format: string): AssetErrorCode | null {
  const width = stream.width ?? 0;
  const height = stream.height ?? 0;
  if (STILL_FORMATS.test(format)) return 'STILL_IMAGE';
  if (width < 2 || height < 2) return 'UNREADABLE_VIDEO';
  return width * height > MAX_PIXELS ? 'TOO_MANY_PIXELS' : null;
}

/** Reads what ffprobe said: the facts to work from, or why this file cannot become an asset. */
export function readSourceFacts(probe: Probe): Outcome<SourceFacts, AssetErrorCode> {
  const { streams, format } = probe;
  if (streams.length > MAX_STREAMS) return refuse('TOO_MANY_STREAMS', `${streams.length} streams`);
  const video = streams.find((stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1);
  const audio = streams.filter((stream) => stream.codec_type === 'audio');
  if (video === undefined) return refuse(audio.length > 0 ? 'NO_VIDEO_STREAM' : 'NOT_A_VIDEO', `format ${format.format_name}`);
  const refused = refuseVideo(video, format.format_name);
  if (refused !== null) return refuse(refused, `${video.width ?? 0} x ${video.height ?? 0}, format ${format.format_name}`);
  const durationMs = millis(video.duration) ?? millis(format.duration);
  if ((durationMs ?? 0) > MAX_DURATION_MS || (millis(format.duration) ?? 0) > MAX_DURATION_MS)
    return refuse('TOO_LONG', `${format.duration} s`);
  return done({
    durationMs,
    format: format.format_name,
    video: videoFacts(video, format),
    audio: audioFacts(audio),
    audioTracks: audio.length,
  });
}
