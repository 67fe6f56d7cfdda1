/** What to send of an object of a known size: all of it, one part, or 416. */
export type RangeAnswer =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

const WHOLE = { kind: 'whole' } as const;
const SINGLE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** RFC 9110 14.1.2 and 14.2: a single range; several ranges, another unit or nonsense are ignored, as the RFC allows. */
export function answerRange(header: string | undefined, sizeBytes: number): RangeAnswer {
  const [, first = '', last = ''] = SINGLE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return WHOLE;
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return WHOLE;
  return start > end || start >= sizeBytes ? { kind: 'unsatisfiable' } : { kind: 'part', start, end };
}
