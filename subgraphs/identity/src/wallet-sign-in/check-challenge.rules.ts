import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { minutes } from '@streamgate/kernel/units';
import type { SiweMessage } from './siwe-message.rules.ts';

const CLOCK_SKEW_MS = minutes(10);

const LOOPBACK = /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const mismatch = refuse('DOMAIN_MISMATCH', 'This message was made for another site. Do not sign it; start again here.');
const expired = refuse('EXPIRED', 'This challenge is not valid at this time; ask for a new one.');

/** https, or http where nobody is in between: browsers treat loopback origins as secure (W3C Secure Contexts 3.1). */
export const isSecureOrigin = (origin: string): boolean => {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
};

/** The message speaks for one of our own pages: domain, scheme and URI all name the same listed origin. */
export function checkOrigin(message: SiweMessage, origins: readonly string[]): Outcome<string, 'DOMAIN_MISMATCH'> {
  const origin = origins.find((listed) => new URL(listed).host === message.domain.text);
  if (origin === undefined || message.domain.userinfo !== null || !isSecureOrigin(origin)) return mismatch;
  if (message.scheme !== null && `${message.scheme}:` !== new URL(origin).protocol) return mismatch;
  if (!URL.canParse(message.uri)) return mismatch;
  const uri = new URL(message.uri);
  return uri.origin === origin && uri.username === '' && uri.password === '' ? done(origin) : mismatch;
}

export const checkChain = (message: SiweMessage, chainIds: readonly number[]): Outcome<null, 'CHAIN_NOT_ENABLED'> =>
  chainIds.includes(message.chainId)
    ? done(null)
    : refuse('CHAIN_NOT_ENABLED', 'This server does not know the chain; switch the wallet to another network.', 'chainId');

/** The message is in its time: it must say when it ends, and must have been made within ten minutes of our clock. */
export function checkTimes(message: SiweMessage, nowMs: number): Outcome<null, 'EXPIRED' | 'BAD_MESSAGE'> {
  if (message.expiresAtMs === null) return refuse('BAD_MESSAGE', 'A sign-in message must say when it ends.');
  if (nowMs >= message.expiresAtMs) return expired;
  if (message.notBeforeMs !== null && nowMs < message.notBeforeMs) return expired;
  return Math.abs(nowMs - message.issuedAtMs) <= CLOCK_SKEW_MS ? done(null) : expired;
}
