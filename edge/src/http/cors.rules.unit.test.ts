import { expect, test } from 'vitest';
import { corsHeaders } from './cors.rules.ts';

const open = {
  trusted: ['https://a.example'],
  others: 'without-credentials',
  methods: 'GET',
  requestHeaders: '',
  exposed: 'ETag',
} as const;
const closed = { ...open, others: 'refused' } as const;

test('a trusted origin may send cookies', () => {
  expect(corsHeaders(closed, 'https://a.example')).toMatchObject({
    'access-control-allow-origin': 'https://a.example',
    'access-control-allow-credentials': 'true',
  });
});

test.each(['https://b.example', 'https://a.example.evil.example', 'http://a.example', 'null', undefined])(
  '%s may read without cookies where that is allowed, and not at all where it is not',
  (origin) => {
    expect(corsHeaders(open, origin)).toEqual({ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' });
    expect(corsHeaders(closed, origin)).toEqual({});
  },
);
