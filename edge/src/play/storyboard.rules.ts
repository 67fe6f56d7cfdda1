import type { Manifest } from '@streamgate/asset-format/manifest';

type Storyboard = NonNullable<Manifest['storyboard']>;

const two = (value: number): string => String(value).padStart(2, '0');

/** WebVTT 3.3: "hh:mm:ss.ttt". */
export function vttTime(ms: number): string {
  const whole = Math.floor(ms / 1_000);
  const clock = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':');
  return `${clock}.${String(Math.floor(ms) % 1_000).padStart(3, '0')}`;
}

function tile(board: Storyboard, index: number): string {
  const perSheet = board.columns * board.rows;
  const place = index % perSheet;
  const x = (place % board.columns) * board.tileWidth;
  const y = Math.floor(place / board.columns) * board.tileHeight;
  return `storyboard/${Math.floor(index / perSheet)}.jpg#xywh=${x},${y},${board.tileWidth},${board.tileHeight}`;
}

/** One cue per tile, naming its place on a sheet by a media fragment (#xywh); addresses are relative to the lease. */
export function storyboardVtt(board: Storyboard, durationMs: number): string {
  const cues = Array.from({ length: board.count }, (_, index) => {
    const startMs = index * board.intervalMs;
    const endMs = Math.max(startMs + 1, Math.min(startMs + board.intervalMs, durationMs));
    return `${vttTime(startMs)} --> ${vttTime(endMs)}\n${tile(board, index)}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}
