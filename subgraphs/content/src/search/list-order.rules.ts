import type { Page } from '@streamgate/kernel/connection';
import { isId } from '@streamgate/kernel/ids';
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';

/** Where a page of a ranked list goes on: below this rank, or at it with a lower id. */
export interface RankKey {
  readonly rank: string;
  readonly id: string;
}

/** Where a page of a list by time goes on: before this time, or at it with a lower id. */
export interface TimeKey {
  readonly at: Date;
  readonly id: string;
}

const wrong = () => refuse('BAD_PAGE', 'This cursor is not from this list.', 'after');

/** The cursor of a list by time, for which the page has two parts. */
export function parseTimeKey({ after }: Page<readonly string[]>): Outcome<TimeKey | null, 'BAD_PAGE'> {
  if (after === null) return done(null);
  const [time = '', id = ''] = after;
  const at = new Date(time);
  return isId(id) && !Number.isNaN(at.getTime()) && at.toISOString() === time ? done({ at, id }) : wrong();
}

/** The cursor of a ranked list, for which the page has three parts; one from a search for other words is refused. */
export function parseRankKey({ after }: Page<readonly string[]>, search: string): Outcome<RankKey | null, 'BAD_PAGE'> {
  if (after === null) return done(null);
  const [text = '', rank = '', id = ''] = after;
  return text === search && isId(id) && /^\d{1,4}\.\d{6}$/.test(rank) ? done({ rank, id }) : wrong();
}
