import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ObjectStore } from './object-store.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const textOf = (body: Uint8Array | null): string | null => (body === null ? null : Buffer.from(body).toString());

async function* slowly(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await pause(1);
    yield bytes(part);
  }
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield bytes('half of ');
  throw new Error('the sender went away');
}

const pathsBelow = async (store: ObjectStore, prefix: string): Promise<string[]> => {
  const paths: string[] = [];
  for await (const info of store.list(prefix)) paths.push(info.path);
  return paths;
};

type OpenStore = () => Promise<ObjectStore>;

function describeReading(name: string, open: OpenStore): void {
  describe(`${name} keeps what it is given`, () => {
    test('what was put is read back, whole, in ranges and as a stream', async () => {
      const store = await open();
      const info = await store.put('a/b.txt', slowly('hello ', 'world'));
      expect(info).toMatchObject({ path: 'a/b.txt', sizeBytes: 11, sha256: sha256('hello world') });
      expect(textOf(await store.get('a/b.txt'))).toBe('hello world');
      expect(textOf(await store.get('a/b.txt', { start: 6, end: 8 }))).toBe('wor');
      expect(textOf(await store.get('a/b.txt', { start: 6, end: 99 }))).toBe('world');
      const parts: Uint8Array[] = [];
      for await (const part of (await store.stream('a/b.txt', { start: 0, end: 4 })) ?? []) parts.push(part);
      expect(textOf(Buffer.concat(parts))).toBe('hello');
      expect(await store.head('a/b.txt')).toMatchObject({ path: 'a/b.txt', sizeBytes: 11 });
    });

    test('what is absent reads as null and deletes without complaint', async () => {
      const store = await open();
      expect(await store.get('no/such')).toBeNull();
      expect(await store.stream('no/such')).toBeNull();
      expect(await store.head('no/such')).toBeNull();
      expect(await pathsBelow(store, 'no/')).toEqual([]);
      await store.delete('no/such');
      await store.deletePrefix('no/');
    });

    test('a put that fails or does not match its hash leaves what was there', async () => {
      const store = await open();
      await store.put('x/file', bytes('before'), { sha256: sha256('before') });
      await expect(store.put('x/file', broken())).rejects.toThrow();
      await expect(store.put('x/file', bytes('after'), { sha256: sha256('else') })).rejects.toThrow('SHA-256');
      expect(textOf(await store.get('x/file'))).toBe('before');
      expect(await pathsBelow(store, 'x/')).toEqual(['x/file']);
    });

    test('put replaces the whole object', async () => {
      const store = await open();
      await store.put('x/file', bytes('a long first version'));
      await store.put('x/file', bytes('short'));
      expect(textOf(await store.get('x/file'))).toBe('short');
    });
  });
}

function describePaths(name: string, open: OpenStore): void {
  describe(`${name} keeps paths apart`, () => {
    test('lists below a prefix in path order, and deletes below a prefix only', async () => {
      const store = await open();
      for (const path of ['p/b/1', 'p/a', 'p/b.txt', 'p/b-c', 'q/1', 'pq/1']) await store.put(path, bytes(path));
      expect(await pathsBelow(store, 'p/')).toEqual(['p/a', 'p/b-c', 'p/b.txt', 'p/b/1']);
      expect(await pathsBelow(store, 'p/b')).toEqual(['p/b-c', 'p/b.txt', 'p/b/1']);
      await store.deletePrefix('p/');
      expect(await pathsBelow(store, 'p')).toEqual(['pq/1']);
      expect(textOf(await store.get('q/1'))).toBe('q/1');
    });

    test('copies', async () => {
      const store = await open();
      await store.put('from', bytes('same'));
      await store.copy('from', 'far/to');
      expect(textOf(await store.get('far/to'))).toBe('same');
      await expect(store.copy('absent', 'to')).rejects.toThrow();
    });

    test.each(['../etc/passwd', '/etc/passwd', 'a/../../b', 'a//b', '.hidden', 'a/.incoming/x', 'a\0b', 'a\\..\\b', ''])(
      'refuses the path %j',
      async (path) => {
        const store = await open();
        await expect(store.put(path, bytes('x'))).rejects.toThrow('not a path');
        await expect((async () => store.get(path))()).rejects.toThrow('not a path');
        await expect((async () => store.head(path))()).rejects.toThrow('not a path');
        await expect((async () => store.delete(path))()).rejects.toThrow('not a path');
        await expect((async () => store.deletePrefix(path))()).rejects.toThrow('not a path');
        await expect((async () => pathsBelow(store, path))()).rejects.toThrow('not a path');
      },
    );

    test('readers of an object that is being replaced see one version or the other', async () => {
      const store = await open();
      const versions = ['a'.repeat(300_000), 'b'.repeat(300_000)];
      await store.put('v', bytes(versions[0] ?? ''));
      const writes = Promise.all(Array.from({ length: 10 }, (_, n) => store.put('v', bytes(versions[n % 2] ?? ''))));
      for (let n = 0; n < 20; n += 1) expect(versions).toContain(textOf(await store.get('v')));
      await writes;
    });
  });
}

/** What every object store must do; `open` gives an empty one for each test. */
export function describeObjectStore(name: string, open: OpenStore): void {
  describeReading(name, open);
  describePaths(name, open);
}
