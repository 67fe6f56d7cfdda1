import { Fault } from '@streamgate/kernel/fault';
import type { AccountId } from '@streamgate/kernel/ids';
import { done, type Outcome } from '@streamgate/kernel/outcome';
import type { Database } from '@streamgate/prisma/database';
import { deleteAccount, insertAccount } from '../account/account.store.ts';
import { findWalletOwner, insertWallet } from '../account/wallet.store.ts';
import { shortAddress } from '../account/wallet-name.rules.ts';
import type { Context } from '../context.ts';
import { openSession, type SignedIn } from '../session/open-session.ts';
import { type ChallengeCode, type ProvenWallet, verifyChallenge } from './verify-challenge.ts';

/** The wallet's account, made at its first sign-in; two first sign-ins at once make one account. */
async function accountOf(database: Database, wallet: ProvenWallet, provenAt: Date): Promise<AccountId> {
  const { caip10, address } = wallet;
  const known = await findWalletOwner(database, caip10);
  if (known !== null) return known;
  return database.$transaction(async (tx) => {
    const account = { displayName: shortAddress(address), email: null, passwordHash: null, createdAt: provenAt };
    const id = await insertAccount(tx, account);
    if (id === null) throw new Fault('An account without e-mail could not be made.', { retryable: true });
    if (await insertWallet(tx, id, { caip10, provenAt })) return id;
    await deleteAccount(tx, id);
    const owner = await findWalletOwner(tx, caip10);
    if (owner === null) throw new Fault('A wallet was linked and taken off again meanwhile.', { retryable: true });
    return owner;
  });
}

/** Signs in with a signed challenge. */
export async function signInWithWallet(
  context: Context,
  input: { message: string; signature: string },
): Promise<Outcome<SignedIn, ChallengeCode>> {
  const proven = await verifyChallenge(context, input);
  if (!proven.ok) return proven;
  const accountId = await accountOf(context.deps.database, proven.value, new Date(context.clock.now()));
  const method = proven.value.kind === 'key' ? 'eip155' : 'eip1271';
  return done(await openSession(context, { accountId, method }));
}
