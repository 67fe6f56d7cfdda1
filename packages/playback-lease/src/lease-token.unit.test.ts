import { type LeaseId, newId } from '@streamgate/kernel/ids';
import { expect, test } from 'vitest';
import { readLeaseToken, signLeaseToken } from './lease-token.ts';

const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const leaseId = newId<LeaseId>();
const token = signLeaseToken(SECRET, leaseId);

test('a token gives back its lease', () => {
  expect(readLeaseToken(SECRET, token)).toBe(leaseId);
});

test('a token of another secret or another lease is none', () => {
  expect(readLeaseToken(`${SECRET}!`, token)).toBeNull();
  const [, signature] = token.split('.');
  expect(readLeaseToken(SECRET, `${newId<LeaseId>()}.${signature}`)).toBeNull();
});

test.each([
  '',
  '.',
  leaseId,
  `${leaseId}.`,
  `${token}.x`,
  `${token}=`,
  `${token} `,
  token.toUpperCase(),
  `not-an-id.${token.split('.')[1]}`,
  token.slice(0, -1),
])('%j is not a token', (text) => {
  expect(readLeaseToken(SECRET, text)).toBeNull();
});
