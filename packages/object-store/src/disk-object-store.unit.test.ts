import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createDiskObjectStore } from './disk-object-store.ts';
import { describeObjectStore } from './object-store.conformance.ts';

const roots: string[] = [];
const openStore = async () => {
  const root = await mkdtemp(join(tmpdir(), 'object-store-'));
  roots.push(root);
  return createDiskObjectStore(root);
};

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

describeObjectStore('disk', openStore);

test('a put that breaks off leaves no temporary file', async () => {
  const store = await openStore();
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('gone');
  };
  await expect(store.put('file', broken())).rejects.toThrow();
  expect(await readdir(join(roots[0] ?? '', '.incoming'))).toEqual([]);
});
