import { expect, test } from 'vitest';
import { nextSpeed, playerCommand } from './player-keys.rules.ts';

const press = (key: string, with_: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  playerCommand({ key, ctrlKey: false, metaKey: false, altKey: false, ...with_ });

test('digits jump to tenths', () => {
  expect(press('0')).toEqual({ name: 'seek-to-share', share: 0 });
  expect(press('7')).toEqual({ name: 'seek-to-share', share: 0.7 });
});

test('capital letters do the same as small ones', () => {
  expect(press('K')).toEqual(press('k'));
});

test('keys that belong to the browser or to nobody are left alone', () => {
  expect(press('f', { ctrlKey: true })).toBeNull();
  expect(press('l', { metaKey: true })).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('F5')).toBeNull();
  expect(press('constructor')).toBeNull();
});

test('speed goes in steps and stops at the ends', () => {
  expect([nextSpeed(1, 1), nextSpeed(1, -1), nextSpeed(2, 1), nextSpeed(0.25, -1), nextSpeed(1.1, 1)]).toEqual([
    1.25, 0.75, 2, 0.25, 1.25,
  ]);
});
