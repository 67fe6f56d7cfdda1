import { Parser } from 'm3u8-parser';

/** Reads a playlist with a parser that is not ours. */
export function parsePlaylist(text: string): Parser['manifest'] {
  const parser = new Parser();
  parser.push(text);
  parser.end();
  return parser.manifest;
}
