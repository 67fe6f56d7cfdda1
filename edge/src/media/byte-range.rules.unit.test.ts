import { expect, test } from 'vitest';
import { answerRange } from './byte-range.rules.ts';

const part = (start: number, end: number) => ({ kind: 'part', start, end });

test.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-9', part(0, 9)],
  ['bytes=0-0', part(0, 0)],
  ['bytes=90-', part(90, 99)],
  ['bytes=90-1000', part(90, 99)],
  ['bytes=-10', part(90, 99)],
  ['bytes=-1000', part(0, 99)],
  ['bytes=100-', { kind: 'unsatisfiable' }],
  ['bytes=100-200', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=9-3', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['items=0-1', { kind: 'whole' }],
  ['bytes=a-b', { kind: 'whole' }],
  ['bytes=0-99999999999999999999', { kind: 'whole' }],
])('%s of 100 bytes', (header, wanted) => {
  expect(answerRange(header, 100)).toEqual(wanted);
});

test('nothing of an empty object can be sent in part', () => {
  expect(answerRange('bytes=0-0', 0)).toEqual({ kind: 'unsatisfiable' });
});
