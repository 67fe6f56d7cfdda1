import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createRunningHashes } from './running-hashes.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('bytes that pass by in order make the hash of the file', () => {
  const hashes = createRunningHashes();
  hashes.feed('a', 0, bytes('abc'));
  hashes.feed('b', 0, bytes('other'));
  hashes.feed('a', 3, bytes('def'));
  expect(hashes.take('a', 6)).toBe(sha256('abcdef'));
  expect(hashes.take('a', 6)).toBeNull();
});

test('a gap, a repetition, a missing end or beginning gives no hash rather than a wrong one', () => {
  const hashes = createRunningHashes();
  hashes.feed('gap', 0, bytes('abc'));
  hashes.feed('gap', 4, bytes('e'));
  hashes.feed('twice', 0, bytes('abc'));
  hashes.feed('twice', 2, bytes('c'));
  hashes.feed('short', 0, bytes('abc'));
  hashes.feed('late', 3, bytes('def'));
  for (const upload of ['gap', 'twice', 'short', 'late']) expect(hashes.take(upload, 6)).toBeNull();
});

test('an upload that begins again is hashed from its beginning', () => {
  const hashes = createRunningHashes();
  hashes.feed('a', 0, bytes('abc'));
  hashes.feed('a', 0, bytes('xyz'));
  expect(hashes.take('a', 3)).toBe(sha256('xyz'));
});

test('what was dropped is forgotten', () => {
  const hashes = createRunningHashes();
  hashes.feed('a', 0, bytes('abc'));
  hashes.drop('a');
  expect(hashes.take('a', 3)).toBeNull();
});
