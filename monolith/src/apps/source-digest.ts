import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', '.next', '.turbo', 'next-env.d.ts']);

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (LEFT_OUT.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** SHA-256 over the names and contents of all files below the folders: the same sources give the same digest. */
export function sourceDigest(folders: readonly string[], extra: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap((folder) => [...filesBelow(folder)]), ...extra]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
