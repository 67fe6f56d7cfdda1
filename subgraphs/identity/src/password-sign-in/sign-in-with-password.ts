import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { findAccountByEmail } from '../account/account.store.ts';
import type { Context } from '../context.ts';
import { openSession, type SignedIn } from '../session/open-session.ts';
import { canonicalEmail, PASSWORD_MAX } from './credentials.rules.ts';
import { busy, noteSuccess, takeSignInTry, tooManyTries } from './limit-tries.ts';

const wrong = refuse('WRONG_CREDENTIALS', 'This e-mail and password do not belong together.');
const EMAIL_MAX = 254;

/**
 * Signs in with e-mail and password. An unknown e-mail, an account without a password and a wrong password get the same
 * answer after the same work; every try counts before it is judged.
 */
export async function signInWithPassword(
  context: Context,
  input: { email: string; password: string },
): Promise<Outcome<SignedIn, 'WRONG_CREDENTIALS' | 'TOO_MANY_TRIES'>> {
  const email = canonicalEmail(input.email);
  if (email.length > EMAIL_MAX || input.password.length > PASSWORD_MAX * 2) return wrong;
  const wait = await takeSignInTry(context, email);
  if (wait > 0) return tooManyTries(wait);
  const account = await findAccountByEmail(context.deps.database, email);
  const fits = await context.deps.passwords.verify(account?.passwordHash ?? null, input.password);
  if (fits === null) return busy;
  if (!fits || account === null) return wrong;
  await noteSuccess(context, email);
  return done(await openSession(context, { accountId: account.id, method: 'password' }));
}
