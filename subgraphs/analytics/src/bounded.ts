import { graphError } from '@streamgate/service/graph/access';

/** How many items a list may have; out of bounds is the client's mistake. */
export function bounded(first: number, max: number): number {
  if (first >= 1 && first <= max) return first;
  throw graphError('BAD_INPUT', `Ask for 1 to ${max} items.`);
}
