import { expect, test } from 'vitest';
import { checkUpload, uploadState } from './upload.rules.ts';

const good = { fileName: ' Holiday.mp4 ', sizeBytes: 5n, contentType: 'video/mp4' };

test('an ordinary file is taken, its name trimmed', () => {
  expect(checkUpload(good)).toMatchObject({ ok: true, value: { fileName: 'Holiday.mp4' } });
});

test.each([
  [{ sizeBytes: 0n }, 'EMPTY_FILE'],
  [{ sizeBytes: -1n }, 'EMPTY_FILE'],
  [{ sizeBytes: 2n ** 62n }, 'TOO_LARGE'],
  [{ fileName: '  ' }, 'BAD_INPUT'],
  [{ fileName: 'a'.repeat(256) }, 'BAD_INPUT'],
  [{ fileName: 'a\nb' }, 'BAD_INPUT'],
  [{ contentType: 'video' }, 'BAD_INPUT'],
] as const)('%o is refused as %s', (change, code) => {
  expect(checkUpload({ ...good, ...change })).toMatchObject({ ok: false, refusal: { code } });
});

test('an upload is what its row says', () => {
  const open = { arrivedAt: null, cancelledAt: null, expiresAt: new Date(100) };
  expect(uploadState(open, 99)).toBe('uploading');
  expect(uploadState(open, 100)).toBe('expired');
  expect(uploadState({ ...open, arrivedAt: new Date(50) }, 200)).toBe('arrived');
  expect(uploadState({ ...open, cancelledAt: new Date(50) }, 99)).toBe('cancelled');
});
