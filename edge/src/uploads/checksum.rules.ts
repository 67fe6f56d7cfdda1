/** tus 1.0 checksum extension: what the client says the body of this request hashes to. */
export interface Checksum {
  readonly algorithm: 'sha1' | 'sha256';
  readonly digest: string;
}

export const CHECKSUM_ALGORITHMS = 'sha1,sha256';

const HEADER = /^(sha1|sha256) ([A-Za-z0-9+/]{27,44}={0,2})$/;

/** Reads Upload-Checksum: null when there is none, "unsupported" when it cannot be held against the bytes. */
export function parseChecksum(header: string | undefined): Checksum | 'unsupported' | null {
  if (header === undefined) return null;
  const [, algorithm, digest = ''] = HEADER.exec(header) ?? [];
  return algorithm === 'sha1' || algorithm === 'sha256' ? { algorithm, digest } : 'unsupported';
}
