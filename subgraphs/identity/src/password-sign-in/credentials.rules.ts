import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { isCommonPassword } from './common-passwords.rules.ts';

export const PASSWORD_MAX = 256;
const PASSWORD_MIN = 12;
const EMAIL_MAX = 254; // RFC 5321 4.5.3.1.3, less the angle brackets.
const EMAIL = /^[^\s@"(),:;<>[\]\\\p{Cc}]{1,64}@[^\s@"(),:;<>[\]\\\p{Cc}]+\.[^\s@"(),:;<>[\]\\\p{Cc}.]{2,}$/u;

/** The form in which an e-mail is stored and compared. */
export const canonicalEmail = (text: string): string => text.trim().normalize('NFC').toLowerCase();

export function parseEmail(text: string): Outcome<string, 'BAD_INPUT'> {
  const email = canonicalEmail(text);
  return email.length <= EMAIL_MAX && EMAIL.test(email)
    ? done(email)
    : refuse('BAD_INPUT', 'Give an e-mail address, for example ana@example.org.', 'email');
}

/** Length and commonness decide, not which kinds of signs there are (NIST SP 800-63B 3.1.1.2). */
export function judgeNewPassword(password: string, email: string): Outcome<null, 'WEAK_PASSWORD'> {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return refuse('WEAK_PASSWORD', `Use at least ${PASSWORD_MIN} characters.`, 'password');
  if (length > PASSWORD_MAX) return refuse('WEAK_PASSWORD', `Use at most ${PASSWORD_MAX} characters.`, 'password');
  if (isCommonPassword(password)) {
    return refuse('WEAK_PASSWORD', 'This password is among the first that are guessed; choose a less common one.', 'password');
  }
  if (password.toLowerCase() === email) return refuse('WEAK_PASSWORD', 'Do not use the e-mail as the password.', 'password');
  return done(null);
}
