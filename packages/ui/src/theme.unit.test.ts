import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');

const tokensOf = (selector: string): Map<string, string> => {
  const body = css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return new Map([...body.matchAll(/--sg-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
};

// WCAG 2.2, relative luminance and contrast ratio.
const channel = (byte: number): number => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const TEXT = [
  ...['ink', 'soft', 'muted', 'accent-ink', 'danger-ink', 'success-ink', 'warning-ink'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'success', 'warning', 'danger'].map((tone) => [`${tone}-ink`, `${tone}-soft`] as const),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
  ['on-danger', 'danger'] as const,
  ['on-danger', 'danger-hover'] as const,
  ['canvas', 'ink'] as const,
];
const SHAPES = ['focus', 'accent', 'success', 'warning', 'danger'].flatMap((shape) =>
  GROUNDS.map((ground) => [shape, ground] as const),
);

describe.each([
  ['light', ':root'],
  ['dark', '[data-theme="dark"]'],
])('the %s theme', (_name, selector) => {
  const tokens = tokensOf(selector);
  const read = (name: string): string => {
    const hex = tokens.get(name);
    if (hex === undefined) throw new Error(`no token ${name}`);
    return hex;
  };

  test.each(TEXT)('text %s is readable on %s', (text, ground) => {
    expect(contrast(read(text), read(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('%s is seen on %s', (shape, ground) => {
    expect(contrast(read(shape), read(ground))).toBeGreaterThanOrEqual(3);
  });
});
