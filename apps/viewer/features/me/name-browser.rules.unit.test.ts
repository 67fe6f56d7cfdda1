import { expect, test } from 'vitest';
import { nameBrowser } from './name-browser.rules.ts';

test('browsers are told apart although they all claim to be the others', () => {
  expect(nameBrowser('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
    'Edge on Windows',
  );
  expect(nameBrowser('Mozilla/5.0 (iPhone; CPU iPhone OS 19 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604')).toBe(
    'Safari on iPhone',
  );
  expect(nameBrowser('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/156.0 Safari/537.36')).toBe(
    'Chrome on Linux',
  );
});

test('what is unknown is shown as it calls itself', () => {
  expect([nameBrowser('curl/8'), nameBrowser('')]).toEqual(['curl/8', 'Unknown device']);
});
