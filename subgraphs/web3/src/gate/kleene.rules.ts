/** Kleene's strong three-valued logic: true, false, and null for "cannot tell". */
export type Truth = boolean | null;

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** True when at least `count` are true whatever the unknown ones turn out to be; false when they can no longer be. */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const yes = truths.filter((truth) => truth === true).length;
  const maybe = truths.filter((truth) => truth === null).length;
  if (yes >= count) return true;
  return yes + maybe >= count ? null : false;
}

export const all = (truths: readonly Truth[]): Truth => atLeast(truths.length, truths);
export const any = (truths: readonly Truth[]): Truth => atLeast(1, truths);
