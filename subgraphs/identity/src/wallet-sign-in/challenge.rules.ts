import { minutes } from '@streamgate/kernel/units';
import type { Hex } from 'viem';

/** A challenge may be signed and handed in this long. */
export const CHALLENGE_LIFE_MS = minutes(10);

const STATEMENT = 'Sign in to StreamGate. This costs nothing and sends no transaction.';

/** The ERC-4361 text for one wallet on one chain, for the page at `origin`. */
export function challengeText(challenge: {
  origin: string;
  address: Hex;
  chainId: number;
  nonce: string;
  issuedAtMs: number;
}): string {
  const { origin, address, chainId, nonce, issuedAtMs } = challenge;
  return [
    `${new URL(origin).host} wants you to sign in with your Ethereum account:`,
    address,
    '',
    STATEMENT,
    '',
    `URI: ${origin}`,
    'Version: 1',
    `Chain ID: ${chainId}`,
    `Nonce: ${nonce}`,
    `Issued At: ${new Date(issuedAtMs).toISOString()}`,
    `Expiration Time: ${new Date(issuedAtMs + CHALLENGE_LIFE_MS).toISOString()}`,
  ].join('\n');
}
