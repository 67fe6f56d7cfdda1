declare const brand: unique symbol;

/** A UUIDv7 (RFC 9562 5.7) whose kind the compiler knows: a tenant id cannot stand where a video id goes. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type TenantId = Id<'Tenant'>;
export type AccountId = Id<'Account'>;
export type SessionId = Id<'Session'>;
export type ApiKeyId = Id<'ApiKey'>;
export type VideoId = Id<'Video'>;
export type CollectionId = Id<'Collection'>;
export type AssetId = Id<'Asset'>;
export type UploadId = Id<'Upload'>;
export type GateId = Id<'Gate'>;
export type LeaseId = Id<'Lease'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for the canonical lower-case text of a UUID; nothing else may become an id. */
export const isId = (text: string): boolean => UUID.test(text);

/** Parses an id at the door; null when the text is not a UUID, which callers answer like a missing row. */
export const parseId = <T extends Id<string>>(text: string): T | null => (UUID.test(text) ? (text as T) : null);

const COUNTER_MAX = 0xfff;
let last = { ms: 0, counter: 0 };

/** The 12 bits after the time: random at the start of a millisecond, then counted on, so that ids of one process keep their order. */
function nextCounter(nowMs: number, random: number): { ms: number; counter: number } {
  const follows = nowMs === last.ms && last.counter < COUNTER_MAX;
  // The counter begins in the lower half, so that thousands of ids fit into a millisecond before it runs over.
  last = { ms: nowMs, counter: follows ? last.counter + 1 : random & 0x7ff };
  return last;
}

/** Makes a new time-ordered id: 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits (RFC 9562 5.7 and 6.2 method 1). */
export function newId<T extends Id<string>>(nowMs: number = Date.now()): T {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  const { counter } = nextCounter(nowMs, view.getUint16(6));
  view.setUint16(0, Math.floor(nowMs / 2 ** 32));
  view.setUint32(2, nowMs >>> 0);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as T;
}
