/** One small picture on a sheet of small pictures. */
export interface StoryboardTile {
  readonly startMs: number;
  readonly endMs: number;
  /** The sheet's absolute address. */
  readonly sheet: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CUE = /^(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})\s+-->\s+(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})/;
const FRAGMENT = /^(?:pixel:)?(\d+),(\d+),(\d+),(\d+)$/;

const timeMs = ([hours = '0', minutes = '0', seconds = '0', millis = '0']: readonly (string | undefined)[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(millis);

function readTile(block: string, base: string): StoryboardTile | null {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => CUE.test(line));
  const times = CUE.exec(lines[at] ?? '');
  const target = lines[at + 1]?.trim();
  if (times === null || !target) return null;
  const url = new URL(target, base);
  const area = FRAGMENT.exec(new URLSearchParams(url.hash.slice(1)).get('xywh') ?? '');
  if (area === null) return null;
  url.hash = '';
  const [x = 0, y = 0, width = 0, height = 0] = area.slice(1).map(Number);
  return { startMs: timeMs(times.slice(1, 5)), endMs: timeMs(times.slice(5, 9)), sheet: url.href, x, y, width, height };
}

/** Reads a WebVTT of thumbnails (`sheet.jpg#xywh=x,y,w,h`, Media Fragments 4.2.2); what it does not understand it leaves out. */
export const readStoryboard = (text: string, base: string): readonly StoryboardTile[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => readTile(block, base))
    .filter((tile) => tile !== null);

/** The tile for a moment; the last one for all later moments. */
export const tileAt = (tiles: readonly StoryboardTile[], atMs: number): StoryboardTile | null =>
  tiles.findLast((tile) => tile.startMs <= atMs) ?? tiles[0] ?? null;
