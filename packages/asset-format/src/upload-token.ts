import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TenantId, UploadId } from '@streamgate/kernel/ids';
import { z } from 'zod';

const Claims = z.object({
  tenantId: z.uuid().transform((id) => id as TenantId),
  uploadId: z.uuid().transform((id) => id as UploadId),
  /** Exact length of the file; the edge takes no other Upload-Length. */
  sizeBytes: z.number().int().positive(),
  /** Unix milliseconds. */
  exp: z.number().int(),
});

/** The right to send the bytes of one upload, granted by media, checked by the edge. */
export type UploadClaims = z.output<typeof Claims>;

const macOf = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(`streamgate upload 1\n${payload}`).digest();

/** Signs claims: base64url(JSON) "." base64url(HMAC-SHA-256, RFC 2104, over a purpose line and the payload). */
export function signUploadToken(secret: string, claims: UploadClaims): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${macOf(secret, payload).toString('base64url')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Signed by us but not ours to read: the same as no token.
  }
}

/** The claims, or null when the token is missing, altered, expired or made with another secret. */
export function verifyUploadToken(secret: string, token: string | undefined, nowMs: number): UploadClaims | null {
  const [payload, mac, rest] = token?.split('.') ?? [];
  if (payload === undefined || mac === undefined || rest !== undefined) return null;
  const actual = Buffer.from(mac, 'base64url');
  const wanted = macOf(secret, payload);
  if (actual.length !== wanted.length || !timingSafeEqual(actual, wanted)) return null;
  const claims = Claims.safeParse(parseJson(Buffer.from(payload, 'base64url').toString()));
  return claims.success && claims.data.exp > nowMs ? claims.data : null;
}
