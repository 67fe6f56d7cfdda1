import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRunningHashes } from './running-hashes.ts';
import { UPLOAD_LIFE_MS, UploadStore } from './upload-store.ts';

let root: string;
let store: UploadStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'streamgate-uploads-'));
  const [directory, infoDirectory] = [join(root, 'uploads'), join(root, '.uploads')];
  store = new UploadStore({ directory, infoDirectory, hashes: createRunningHashes() });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const now = Date.now();
const begin = (id: string, size: number, ageMs: number): Promise<Upload> =>
  store.create(new Upload({ id, size, offset: 0, creation_date: new Date(now - ageMs).toISOString() }));

test('uploads that did not become whole in time are removed, whole ones and young ones stay', async () => {
  await begin('old', 10, UPLOAD_LIFE_MS + 1);
  await store.write(Readable.from([Buffer.from('12345')]), 'old', 0);
  await begin('whole', 5, UPLOAD_LIFE_MS + 1);
  await store.write(Readable.from([Buffer.from('12345')]), 'whole', 0);
  await begin('young', 10, UPLOAD_LIFE_MS - 60_000);
  expect(await store.removeExpired(now)).toBe(1);
  expect((await readdir(join(root, 'uploads'))).toSorted()).toEqual(['whole', 'young']);
  expect((await readdir(join(root, '.uploads'))).toSorted()).toEqual(['whole.json', 'young.json']);
});

test('what is known of an upload goes once media has removed its file', async () => {
  await begin('taken', 5, UPLOAD_LIFE_MS + 1);
  await rm(store.pathOf('taken'));
  expect(await store.removeExpired(now)).toBe(1);
  expect(await readdir(join(root, '.uploads'))).toEqual([]);
});

test('with nothing uploaded yet there is nothing to remove', async () => {
  expect(await store.removeExpired(now)).toBe(0);
});

test('notes that cannot be read are left alone', async () => {
  await begin('fine', 5, 0);
  await writeFile(join(root, '.uploads', 'torn.json'), '{"id":');
  expect(await store.removeExpired(now)).toBe(0);
});
