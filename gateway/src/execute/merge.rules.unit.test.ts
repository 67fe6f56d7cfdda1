import { expect, test } from 'vitest';
import { mergeInto } from './merge.rules.ts';

const merged = (target: Record<string, unknown>, source: Record<string, unknown>): object => {
  mergeInto(target, source);
  return target;
};

test('new keys are added, objects and lists of one length are merged inside', () => {
  const target = { a: 1, b: { x: 1 }, c: [{ p: 1 }, null, { p: 3 }] };
  const source = { b: { y: 2 }, c: [{ q: 1 }, { q: 2 }, null], d: null };
  expect(merged(target, source)).toEqual({ a: 1, b: { x: 1, y: 2 }, c: [{ p: 1, q: 1 }, { q: 2 }, null], d: null });
});

test('lists of another length and other kinds are replaced', () => {
  expect(merged({ a: [1, 2], b: { x: 1 } }, { a: [3], b: 4 })).toEqual({ a: [3], b: 4 });
});

test('nothing reaches a prototype', () => {
  mergeInto({}, JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
