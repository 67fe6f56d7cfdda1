import type { AccountId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { requireAccount } from '@streamgate/service/graph/access';
import { lockAccount } from '../account/account.store.ts';
import { deleteWallet, findWalletOwner, findWallets, insertWallet } from '../account/wallet.store.ts';
import type { Context } from '../context.ts';
import { type ChallengeCode, verifyChallenge } from './verify-challenge.ts';

const notFound = refuse('NOT_FOUND', 'Your account has no such wallet.', 'caip10');

/**
 * Adds a proven wallet to the signed-in account. The challenge must have been made for this very account, so that a
 * signature given for one purpose cannot be carried to another person's account.
 */
export async function linkWallet(
  context: Context,
  input: { message: string; signature: string },
): Promise<Outcome<AccountId, ChallengeCode | 'WALLET_TAKEN'>> {
  const accountId = requireAccount(context.caller);
  const proven = await verifyChallenge(context, input);
  if (!proven.ok) return proven;
  const { caip10, askedBy } = proven.value;
  if (askedBy !== accountId) return refuse('NONCE_UNKNOWN', 'Ask for the challenge while signed in to this account.');
  const { database } = context.deps;
  const added = await insertWallet(database, accountId, { caip10, provenAt: new Date(context.clock.now()) });
  context.loaders.wallets.clear(accountId);
  const isOurs = added || (await findWalletOwner(database, caip10)) === accountId;
  return isOurs ? done(accountId) : refuse('WALLET_TAKEN', 'This wallet belongs to another account.');
}

/** Takes a wallet off the signed-in account, which always keeps one way to sign in. */
export async function unlinkWallet(
  context: Context,
  input: { caip10: string },
): Promise<Outcome<AccountId, 'LAST_SIGN_IN' | 'NOT_FOUND'>> {
  const accountId = requireAccount(context.caller);
  return context.deps.database.$transaction(async (tx) => {
    const account = await lockAccount(tx, accountId);
    const wallets = await findWallets(tx, [accountId]);
    if (account === null || !wallets.some((wallet) => wallet.caip10 === input.caip10)) return notFound;
    if (!account.hasPassword && wallets.length === 1) {
      return refuse('LAST_SIGN_IN', 'This is the only way into your account; add another wallet first.');
    }
    await deleteWallet(tx, accountId, input.caip10);
    context.loaders.wallets.clear(accountId);
    return done(accountId);
  });
}
