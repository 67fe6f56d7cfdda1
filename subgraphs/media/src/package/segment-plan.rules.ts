/** Two short segments first, so that playing begins sooner; then fewer, longer ones. */
const SHORT_S = 2;
const LONG_S = 4;
/** Ends this near to a boundary count as on it: frame and sample times do not fall on whole seconds. */
const TOLERANCE_S = 0.1;
/** A content key serves this much media. */
export const KEY_PERIOD_S = 30;

/** Where the segment that begins at `startS` should end: 2, 4, 8, 12, 16 … seconds, the same for every rendition. */
export function segmentEndS(startS: number): number {
  if (startS < SHORT_S - TOLERANCE_S) return SHORT_S;
  return (Math.floor((startS + TOLERANCE_S) / LONG_S) + 1) * LONG_S;
}

/** True when a segment from `startS` may be closed at `endS`. */
export const isSegmentFull = (startS: number, endS: number): boolean => endS >= segmentEndS(startS) - TOLERANCE_S;

/** The id of the key for a segment that begins at `startS`. */
export const keyIdAt = (startS: number): string => `k${Math.floor((startS + TOLERANCE_S) / KEY_PERIOD_S)}`;

/** Ids of all keys that media of this length needs. */
export const keyIdsFor = (durationS: number): readonly string[] =>
  Array.from({ length: Math.floor((durationS + TOLERANCE_S) / KEY_PERIOD_S) + 1 }, (_, index) => `k${index}`);
