import type { AccountId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { hashCredential } from '@streamgate/service/credential';
import type { Hex } from 'viem';
import { caip10Of, type WalletKind } from '../account/wallet-name.rules.ts';
import type { Context } from '../context.ts';
import { checkChain, checkOrigin, checkTimes } from './check-challenge.rules.ts';
import { consumeNonce, type NoncePromise } from './nonce.store.ts';
import { proveWallet } from './prove-wallet.ts';
import { parseSiweMessage, type SiweMessage } from './siwe-message.rules.ts';

export type ChallengeCode =
  | 'BAD_MESSAGE'
  | 'DOMAIN_MISMATCH'
  | 'CHAIN_NOT_ENABLED'
  | 'NONCE_UNKNOWN'
  | 'EXPIRED'
  | 'BAD_SIGNATURE'
  | 'CANNOT_TELL';

export interface ProvenWallet {
  readonly caip10: string;
  readonly address: Hex;
  readonly kind: WalletKind;
  /** Who was signed in when the challenge was made. */
  readonly askedBy: AccountId | null;
}

const unknownNonce = refuse('NONCE_UNKNOWN', 'This challenge was used already or is not ours; ask for a new one.');
const otherText = refuse('BAD_MESSAGE', 'This is not the text of the challenge; sign it exactly as it was given.', 'message');

function check(context: Context, message: SiweMessage, text: string, promised: NoncePromise | null) {
  const { settings } = context.deps;
  const origin = checkOrigin(message, settings.origins);
  if (!origin.ok) return origin;
  const chain = checkChain(
    message,
    settings.chains.map(({ id }) => id),
  );
  if (!chain.ok) return chain;
  if (promised === null) return unknownNonce;
  if (promised.textHash !== hashCredential(text)) return otherText;
  const times = checkTimes(message, context.clock.now());
  return times.ok ? done(promised) : times;
}

/**
 * Verifies a signed challenge over the very bytes received. The nonce is spent before anything else is looked at, so a
 * failed try spends it too; the signature comes last, since only it can cost a call to a chain.
 */
export async function verifyChallenge(
  context: Context,
  input: { message: string; signature: string },
): Promise<Outcome<ProvenWallet, ChallengeCode>> {
  const parsed = parseSiweMessage(input.message);
  if (!parsed.ok) return parsed;
  const { nonce, address, chainId } = parsed.value;
  const promised = await consumeNonce(context.deps.redis, nonce);
  const checked = check(context, parsed.value, input.message, promised);
  if (!checked.ok) return checked;
  const proof = await proveWallet(context.deps.chains, { address, chainId, ...input });
  if (!proof.ok) return proof;
  const kind = proof.value;
  return done({ caip10: caip10Of(kind, chainId, address), address, kind, askedBy: checked.value.accountId });
}
