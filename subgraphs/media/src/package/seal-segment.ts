import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export interface SealedSegment {
  readonly ciphertext: Uint8Array;
  /** 32 hex digits. */
  readonly iv: string;
  /** SHA-256 of the ciphertext, hex. */
  readonly sha256: string;
}

/** Encrypts one segment whole, as EXT-X-KEY METHOD=AES-128 wants it (RFC 8216 5.2): AES-128-CBC, PKCS7, an IV of its own. */
export function sealSegment(key: Uint8Array, clear: readonly Uint8Array[]): SealedSegment {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-cbc', key, iv);
  const ciphertext = Buffer.concat([...clear.map((part) => cipher.update(part)), cipher.final()]);
  return { ciphertext, iv: iv.toString('hex'), sha256: createHash('sha256').update(ciphertext).digest('hex') };
}
