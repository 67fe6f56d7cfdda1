import type { AccountId, SessionId } from '@streamgate/kernel/ids';
import { minutes } from '@streamgate/kernel/units';
import { ACCESS_TOKEN } from '@streamgate/service/credential';
import { SignJWT } from 'jose';
import type { Keyring } from './keyring.ts';

const LIFE_MS = minutes(10);

/** A JWT (RFC 9068 header type) that names the account and the session; what it allows is asked anew at each request. */
export async function signAccessToken(
  deps: { keyring: Keyring; settings: { issuer: string } },
  claims: { accountId: AccountId; sessionId: SessionId; now: number },
): Promise<{ token: string; expiresAt: Date }> {
  const { kid, privateKey } = await deps.keyring.current();
  const issuedAtSeconds = Math.floor(claims.now / 1_000);
  const expiresAtSeconds = issuedAtSeconds + LIFE_MS / 1_000;
  const token = await new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: ACCESS_TOKEN.algorithm, typ: ACCESS_TOKEN.type, kid })
    .setSubject(claims.accountId)
    .setIssuer(deps.settings.issuer)
    .setAudience(ACCESS_TOKEN.audience)
    .setIssuedAt(issuedAtSeconds)
    .setNotBefore(issuedAtSeconds)
    .setExpirationTime(expiresAtSeconds)
    .sign(privateKey);
  return { token, expiresAt: new Date(expiresAtSeconds * 1_000) };
}
