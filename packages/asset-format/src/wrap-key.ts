import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Fault } from '@streamgate/kernel/fault';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Wraps bytes with AES-256-GCM (NIST SP 800-38D): 12 bytes of random IV, 16 of tag, ciphertext. `context` says what the bytes
 * are for ("tenant|purpose|id|version") and must be given again to unwrap, so that a key cannot be moved elsewhere.
 */
export function wrapBytes(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `wrapBytes` made; throws a Fault when key, context or bytes are not the same. */
export function unwrapBytes(key: Uint8Array, wrapped: Uint8Array, context: string): Uint8Array {
  if (wrapped.length < IV_BYTES + TAG_BYTES) throw new Fault('Wrapped bytes are too short.', { retryable: false });
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(context)).setAuthTag(wrapped.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new Fault('Wrapped bytes do not open with this key and context.', { retryable: false, cause });
  }
}

/** The contexts under which our keys are wrapped; both sides use these and nothing else. */
export const keyContext = {
  tenant: (tenantId: string, version: number): string => `${tenantId}|tenant-key|${version}`,
  content: (tenantId: string, assetId: string, keyId: string): string => `${tenantId}|content-key|${assetId}|${keyId}`,
  picture: (tenantId: string, assetId: string, path: string): string => `${tenantId}|picture|${assetId}|${path}`,
};
