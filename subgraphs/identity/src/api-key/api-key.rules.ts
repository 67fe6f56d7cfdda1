import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { PERMISSIONS, type Permission } from '@streamgate/kernel/permissions';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 43; // 62^43 is the first power of 62 above 2^256.

/** 32 bytes as 43 base62 digits: text without punctuation, so that a double click takes the whole key. */
export function toBase62(bytes: Uint8Array): string {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  while (text.length < LENGTH) {
    text = (DIGITS[Number(rest % 62n)] ?? '') + text;
    rest /= 62n;
  }
  return text;
}

/** The scopes in the order of the permission table, each once; never more than the maker may do. */
export function parseScopes(asked: readonly string[], held: readonly Permission[]): Outcome<readonly Permission[], 'BAD_SCOPE'> {
  const unknown = asked.find((scope) => !PERMISSIONS.some((permission) => permission === scope));
  if (unknown !== undefined)
    return refuse('BAD_SCOPE', `There is no permission of this name. Known: ${PERMISSIONS.join(', ')}.`, 'scopes');
  const scopes = PERMISSIONS.filter((permission) => asked.includes(permission));
  if (scopes.length === 0) return refuse('BAD_SCOPE', 'Give the key at least one scope.', 'scopes');
  const beyond = scopes.find((scope) => !held.includes(scope));
  if (beyond !== undefined) return refuse('BAD_SCOPE', `You do not hold ${beyond} yourself, so a key of yours cannot.`, 'scopes');
  return done(scopes);
}
