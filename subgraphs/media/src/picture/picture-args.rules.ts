import { type FfmpegPlan, INPUT_OPTIONS } from '../transcode/ffmpeg-args.rules.ts';

export interface BoardShape {
  readonly columns: number;
  readonly rows: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly intervalMs: number;
  /** Tiles over all sheets. */
  readonly count: number;
}

const COLUMNS = 5;
const ROWS = 5;
const TILE_LONG_SIDE = 160;
/** Key frames lie this far apart in our rungs. */
const KEY_FRAME_MS = 2_000;
/** A picture that lasts one frame beyond the grid has no further key frame. */
const ABOUT_A_FRAME_MS = 50;
const MOST_TILES = 500;
const POSTER_CANDIDATES = 60;
const POSTER_LONG_SIDE = 1_280;

const even = (length: number): number => Math.max(2, Math.round(length / 2) * 2);

/** Fits a picture into a square of `longSide`, keeping its shape and even sizes; never larger than it is. */
export function fitInto(size: { width: number; height: number }, longSide: number): { width: number; height: number } {
  const scale = Math.min(1, longSide / Math.max(size.width, size.height));
  return { width: even(size.width * scale), height: even(size.height * scale) };
}

/** One tile per key frame, or per several of them for long videos. */
export function boardShape(size: { width: number; height: number }, durationMs: number): BoardShape {
  const keyFrames = Math.max(1, Math.ceil((durationMs - ABOUT_A_FRAME_MS) / KEY_FRAME_MS));
  const each = Math.ceil(keyFrames / MOST_TILES);
  const tile = fitInto(size, TILE_LONG_SIDE);
  return {
    columns: COLUMNS,
    rows: ROWS,
    tileWidth: tile.width,
    tileHeight: tile.height,
    intervalMs: KEY_FRAME_MS * each,
    count: Math.ceil(keyFrames / each),
  };
}

const JPEG = ['-f', 'image2', '-c:v', 'mjpeg', '-q:v', '4', '-pix_fmt', 'yuvj420p'] as const;

/** Sprite sheets from the key frames of the lowest rung: nothing else is decoded. */
export const planStoryboard = (shape: BoardShape): FfmpegPlan => ({
  inputOptions: [...INPUT_OPTIONS, '-skip_frame', 'nokey'],
  filters: [
    [
      `[0:v]fps=${1_000}/${shape.intervalMs}:round=near:eof_action=pass`,
      `scale=${shape.tileWidth}:${shape.tileHeight}`,
      `tile=${shape.columns}x${shape.rows}[board]`,
    ].join(','),
  ],
  outputs: [
    {
      name: 'board-%d.jpg',
      options: ['-map', '[board]', '-frames:v', String(Math.ceil(shape.count / (shape.columns * shape.rows))), ...JPEG],
    },
  ],
});

/** The most typical of the first key frames: "thumbnail" measures histograms, so that a black fade-in is not taken. */
export const planPosterChoice = (): FfmpegPlan => ({
  inputOptions: [...INPUT_OPTIONS, '-skip_frame', 'nokey'],
  filters: [`[0:v]thumbnail=${POSTER_CANDIDATES},showinfo[poster]`],
  outputs: [{ name: 'poster-low.jpg', options: ['-map', '[poster]', '-frames:v', '1', ...JPEG] }],
});

/** The chosen moment again, from the source, in full quality. */
export const planPoster = (videoIndex: number, atS: number, size: { width: number; height: number }): FfmpegPlan => ({
  inputOptions: [...INPUT_OPTIONS, '-ss', atS.toFixed(3)],
  filters: [`[0:${videoIndex}]scale=${size.width}:${size.height},setsar=1[poster]`],
  outputs: [{ name: 'poster.jpg', options: ['-map', '[poster]', '-frames:v', '1', ...JPEG] }],
});

export const posterSize = (size: { width: number; height: number }): { width: number; height: number } =>
  fitInto(size, POSTER_LONG_SIDE);
