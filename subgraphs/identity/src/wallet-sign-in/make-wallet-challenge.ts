import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { minutes } from '@streamgate/kernel/units';
import { getAddress, type Hex } from 'viem';
import type { Context } from '../context.ts';
import { CHALLENGE_LIFE_MS, challengeText } from './challenge.rules.ts';
import { isSecureOrigin } from './check-challenge.rules.ts';
import { newNonce, saveNonce } from './nonce.store.ts';

export interface WalletChallenge {
  readonly message: string;
  readonly nonce: string;
  readonly expiresAt: Date;
}

const LINGER_MS = minutes(1); // So that a late post reads EXPIRED and not NONCE_UNKNOWN.

/** The address if it is written with its EIP-55 checksum: a slip of the keyboard must not become another wallet. */
const parseAddress = (text: string): Hex | null =>
  /^0x[0-9a-fA-F]{40}$/.test(text) && getAddress(text) === text ? (text as Hex) : null;

/** Makes the text that a wallet has to sign; it is good for ten minutes and one use, whatever comes of it. */
export async function makeWalletChallenge(
  context: Context,
  input: { address: string; chainId: number; origin: string },
): Promise<Outcome<WalletChallenge, 'BAD_ADDRESS' | 'CHAIN_NOT_ENABLED' | 'DOMAIN_MISMATCH'>> {
  const { settings, redis } = context.deps;
  const address = parseAddress(input.address);
  if (address === null) return refuse('BAD_ADDRESS', 'Give the address with its EIP-55 checksum.', 'address');
  if (!settings.chains.some((chain) => chain.id === input.chainId)) {
    return refuse('CHAIN_NOT_ENABLED', 'This server does not know the chain; switch the wallet to another network.', 'chainId');
  }
  if (!settings.origins.includes(input.origin) || !isSecureOrigin(input.origin)) {
    return refuse('DOMAIN_MISMATCH', 'This site may not ask for sign-ins here; the operator lists those that may.', 'origin');
  }
  const nonce = newNonce();
  const issuedAtMs = context.clock.now();
  const { origin, chainId } = input;
  const message = challengeText({ origin, address, chainId, nonce, issuedAtMs });
  const lifeMs = CHALLENGE_LIFE_MS + LINGER_MS;
  await saveNonce(redis, nonce, { text: message, accountId: context.caller.accountId, lifeMs });
  return done({ message, nonce, expiresAt: new Date(issuedAtMs + CHALLENGE_LIFE_MS) });
}
