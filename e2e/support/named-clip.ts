import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface NamedClip {
  readonly path: string;
  /** What the console makes of the file's name. */
  readonly title: string;
  remove(): void;
}

/** A copy of a clip under a name that no other run has used, so that its row can be found. */
export function namedClip(path: string, what: string): NamedClip {
  const title = `${what} ${Date.now().toString(36)}`;
  const copy = join(dirname(path), `${title}.mp4`);
  copyFileSync(path, copy);
  return { path: copy, title, remove: () => rmSync(copy, { force: true }) };
}
