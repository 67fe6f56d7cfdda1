import type { Rung } from './ladder.rules.ts';
import { INPUT_WALLS } from './probe.rules.ts';
import { MAX_PIXELS, type SourceFacts } from './source-facts.rules.ts';

/** One thing that FFmpeg writes. */
export interface PlannedOutput {
  /** Rendition name; also names the socket or file. */
  readonly name: string;
  readonly options: readonly string[];
}

/** A whole FFmpeg command without its file names. */
export interface FfmpegPlan {
  readonly inputOptions: readonly string[];
  readonly filters: readonly string[];
  readonly outputs: readonly PlannedOutput[];
}

/** Goes before "-i" of every command: no standard input, lines that tell their level, and the walls of probe.rules.ts. */
export const INPUT_OPTIONS: readonly string[] = [
  '-nostdin',
  '-hide_banner',
  '-loglevel',
  'level+info',
  '-max_pixels',
  String(MAX_PIXELS),
  ...INPUT_WALLS,
];

/** Seconds between key frames, in every rung at the same times. */
const GOP_S = 2;
/** Sound comes in small fragments so that its segments can end where those of the picture do. */
const AUDIO_FRAGMENT_US = 500_000;
const CLEAN = ['-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn'] as const;

const TONEMAP = [
  'zscale=t=linear:npl=100',
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=hable:desat=0',
  'zscale=t=bt709:m=bt709:r=tv',
];

const scale = ({ width, height }: Rung): string => `scale=${width}:${height}:flags=bicubic`;

/** A picture that begins later than this after the sound is led in by its first frame. */
export const LATE_MS = 20;

/**
 * CMAF without an edit list cannot say that a track begins late: FFmpeg would begin it at 0, out of step with the sound. So
 * the first frame is repeated from 0: on the frame grid where there is one, else as long as the file says.
 */
function leadIn({ video }: SourceFacts): readonly string[] {
  if (video.lateMs <= LATE_MS) return [];
  if (!video.variableFrameRate) return [`fps=${video.frameRatio}:start_time=0`];
  return ['setpts=PTS-STARTPTS', `tpad=start_mode=clone:start_duration=${video.lateMs}ms`];
}

/** What is done once, before the picture is split into rungs. */
function sharedFilters(facts: SourceFacts, top: Rung): readonly string[] {
  const deinterlace = facts.video.interlaced ? ['bwdif=mode=send_frame'] : [];
  const tonemap = facts.video.range === 'hdr' ? [scale(top), ...TONEMAP] : [];
  return [...leadIn(facts), ...deinterlace, ...tonemap];
}

function videoFilters(facts: SourceFacts, rungs: readonly Rung[]): readonly string[] {
  const [top] = rungs;
  if (top === undefined) return [];
  const split = [...sharedFilters(facts, top), `split=${rungs.length}`].join(',');
  const pads = rungs.map((_, index) => `[s${index}]`);
  const ends = rungs.map((rung, index) => `[s${index}]${scale(rung)},setsar=1,format=yuv420p[v${index}]`);
  return [`[0:${facts.video.index}]${split}${pads.join('')}`, ...ends];
}

const videoOutput = (rung: Rung, index: number): PlannedOutput => ({
  name: rung.name,
  options: [
    ...['-map', `[v${index}]`, ...CLEAN],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-crf', '23'],
    ...['-maxrate', String(rung.maxBps), '-bufsize', String(rung.maxBps * 2)],
    // Key frames only where forced, so that every rung has them at the same times whatever the frame rate does.
    ...['-g', '1200', '-keyint_min', '1', '-sc_threshold', '0', '-force_key_frames', `expr:gte(t,n_forced*${GOP_S})`],
    // A clock fine enough for every frame's own time; by default FFmpeg rounds times to the nominal frame rate.
    ...['-fps_mode', 'vfr', '-enc_time_base', '1:90000', '-video_track_timescale', '90000'],
    // True CMAF: signed offsets, picture at 0, no edit list.
    ...['-f', 'mp4', '-movflags', '+cmaf+frag_keyframe+delay_moov+skip_trailer'],
  ],
});

const audioOutput = (index: number): PlannedOutput => ({
  name: 'audio',
  options: [
    ...['-map', `0:${index}`, ...CLEAN],
    ...['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000', '-af', 'aresample=async=1000:first_pts=0'],
    // Not cmaf: the edit that skips the encoder's 1024 priming samples must stay, else sound is 21 ms late.
    ...['-f', 'mp4', '-movflags', '+delay_moov+default_base_moof+skip_trailer'],
    ...['-frag_duration', String(AUDIO_FRAGMENT_US)],
  ],
});

/** The command that makes every rung and the sound from one decode of the source. */
export function planLadder(facts: SourceFacts, rungs: readonly Rung[]): FfmpegPlan {
  const sound = facts.audio === null ? [] : [audioOutput(facts.audio.index)];
  return {
    inputOptions: INPUT_OPTIONS,
    filters: videoFilters(facts, rungs),
    outputs: [...rungs.map(videoOutput), ...sound],
  };
}
