import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { insertAccount } from '../account/account.store.ts';
import type { Context } from '../context.ts';
import { openSession, type SignedIn } from '../session/open-session.ts';
import { NAME_MAX, parseName } from '../tenant/tenant.rules.ts';
import { judgeNewPassword, parseEmail } from './credentials.rules.ts';
import { busy, takeRegisterTry, tooManyTries } from './limit-tries.ts';

type Code = 'EMAIL_TAKEN' | 'WEAK_PASSWORD' | 'BAD_INPUT' | 'REGISTRATION_CLOSED' | 'TOO_MANY_TRIES';

interface Registration {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
}

/** A registration with its texts in canonical form, or what is wrong with it. */
export function parseRegistration(input: Registration): Outcome<Registration, 'WEAK_PASSWORD' | 'BAD_INPUT'> {
  const email = parseEmail(input.email);
  if (!email.ok) return email;
  const displayName = parseName(input.displayName);
  if (displayName === null) return refuse('BAD_INPUT', `Give a name of 1 to ${NAME_MAX} characters.`, 'displayName');
  const password = judgeNewPassword(input.password, email.value);
  if (!password.ok) return password;
  return done({ email: email.value, password: input.password, displayName });
}

/** Makes an account with a password and signs in. */
export async function register(context: Context, input: Registration): Promise<Outcome<SignedIn, Code>> {
  const { database, passwords, settings } = context.deps;
  if (!settings.registrationOpen) {
    return refuse('REGISTRATION_CLOSED', 'This server does not take new accounts; ask its operator for one.');
  }
  const parsed = parseRegistration(input);
  if (!parsed.ok) return parsed;
  const wait = await takeRegisterTry(context);
  if (wait > 0) return tooManyTries(wait);
  const passwordHash = await passwords.hash(input.password);
  if (passwordHash === null) return busy;
  const { email, displayName } = parsed.value;
  const createdAt = new Date(context.clock.now());
  const accountId = await insertAccount(database, { email, displayName, passwordHash, createdAt });
  if (accountId === null) return refuse('EMAIL_TAKEN', 'An account with this e-mail exists; sign in instead.', 'email');
  return done(await openSession(context, { accountId, method: 'password' }));
}
