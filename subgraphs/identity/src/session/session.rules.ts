import { days, hours, seconds } from '@streamgate/kernel/units';

/** How a session began, as stored. */
export type SignInMethod = 'password' | 'eip155' | 'eip1271';

/** Why a session ended, as stored. */
export type EndReason = 'signed-out' | 'revoked' | 'refresh-reused' | 'expired';

/**
 * How long a session may live, however often it is renewed. A contract wallet's owners can change behind our back
 * (ERC-1271 answers for now only), so its sessions are short and the wallet is asked again.
 */
export const sessionLifeMs = (method: SignInMethod): number => (method === 'eip1271' ? hours(1) : days(30));

/** What the graph says of the method: "password" or "wallet". */
export const shownMethod = (method: string): string => (method === 'password' ? 'password' : 'wallet');

/** Two tabs may send one cookie at the same moment; the later is answered like the first for this long. */
export const RACE_MS = seconds(10);

export type RefreshVerdict = 'UNKNOWN' | 'ENDED' | 'ROTATE' | 'RACE' | 'REUSED';

/** What a presented refresh token is worth. `successorUsed` tells that the token is at least two steps old. */
export function judgeRefresh(
  found: { replacedAtMs: number | null; successorUsed: boolean; expiresAtMs: number; ended: boolean } | null,
  nowMs: number,
): RefreshVerdict {
  if (found === null) return 'UNKNOWN';
  if (found.ended || found.expiresAtMs <= nowMs) return 'ENDED';
  if (found.replacedAtMs === null) return 'ROTATE';
  return !found.successorUsed && nowMs - found.replacedAtMs <= RACE_MS ? 'RACE' : 'REUSED';
}
