import { LATE_MS } from './ffmpeg-args.rules.ts';
import type { Oddity } from './oddities.rules.ts';
import type { SourceFacts } from './source-facts.rules.ts';

type Check = readonly [Oddity, (facts: SourceFacts) => boolean];

const CHECKS: readonly Check[] = [
  ['VIDEO_CODEC', ({ video }) => video.codec !== 'h264'],
  ['VARIABLE_FRAME_RATE', ({ video }) => video.variableFrameRate],
  ['LATE_PICTURE', ({ video }) => video.lateMs > LATE_MS],
  ['ROTATED', ({ video }) => video.rotated],
  ['NON_SQUARE_PIXELS', ({ video }) => !video.squarePixels],
  ['INTERLACED', ({ video }) => video.interlaced],
  ['HIGH_DYNAMIC_RANGE', ({ video }) => video.range === 'hdr'],
  ['PIXEL_FORMAT', ({ video }) => !['yuv420p', 'yuvj420p'].includes(video.pixelFormat)],
  ['ODD_SIZE', ({ video }) => video.width % 2 === 1 || video.height % 2 === 1],
  ['NO_AUDIO', ({ audio }) => audio === null],
  ['AUDIO_CODEC', ({ audio }) => audio !== null && audio.codec !== 'aac'],
  ['SURROUND_AUDIO', ({ audio }) => (audio?.channels ?? 0) > 2],
  ['SEVERAL_AUDIO_TRACKS', ({ audioTracks }) => audioTracks > 1],
  ['NO_DURATION', ({ durationMs }) => durationMs === null],
];

/** What is unusual about a source, from its facts alone, in the order of the list. */
export const odditiesOf = (facts: SourceFacts): readonly Oddity[] =>
  CHECKS.filter(([, isOdd]) => isOdd(facts)).map(([code]) => code);
