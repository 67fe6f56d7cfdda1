import { createHmac, timingSafeEqual } from 'node:crypto';
import { type LeaseId, parseId } from '@streamgate/kernel/ids';

const mac = (secret: string, leaseId: string): string =>
  createHmac('sha256', secret).update(`lease ${leaseId}`).digest('base64url');

/** The bearer token of a lease: its id and an HMAC-SHA-256 over it. It says nothing of time: Redis does. */
export const signLeaseToken = (secret: string, leaseId: LeaseId): string => `${leaseId}.${mac(secret, leaseId)}`;

/** The lease's id, or null when the token is not ours. */
export function readLeaseToken(secret: string, token: string): LeaseId | null {
  const [text = '', signature = '', rest] = token.split('.');
  const leaseId = parseId<LeaseId>(text);
  if (leaseId === null || rest !== undefined) return null;
  // Compared as text: decoding would let other spellings of the same bytes pass.
  const actual = Buffer.from(signature);
  const wanted = Buffer.from(mac(secret, leaseId));
  return actual.length === wanted.length && timingSafeEqual(actual, wanted) ? leaseId : null;
}
