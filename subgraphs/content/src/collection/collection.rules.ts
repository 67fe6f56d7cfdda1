import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { parseDescription, parseTitle } from '../text/text.rules.ts';

const KINDS = ['collection', 'series', 'course'];
const VIDEOS_MAX = 500;

export interface CollectionText {
  readonly title: string;
  readonly description: string;
  readonly kind: string;
}

/** A collection's text as it is given. */
export interface CollectionInput {
  readonly title: string;
  readonly description?: string | null;
  readonly kind?: string | null;
}

/** A collection's text as it is kept. */
export function parseCollection(input: CollectionInput): Outcome<CollectionText, 'BAD_INPUT'> {
  const title = parseTitle(input.title);
  if (!title.ok) return title;
  const description = parseDescription(input.description ?? '');
  if (!description.ok) return description;
  const kind = input.kind ?? 'collection';
  if (!KINDS.includes(kind)) return refuse('BAD_INPUT', `The kind is one of ${KINDS.join(', ')}.`, 'kind');
  return done({ title: title.value, description: description.value, kind });
}

/** The videos of a collection in their order: each once, at most 500. */
export function parseOrder(videoIds: readonly string[]): Outcome<readonly string[], 'BAD_INPUT'> {
  if (videoIds.length > VIDEOS_MAX) return refuse('BAD_INPUT', `A collection holds at most ${VIDEOS_MAX} videos.`, 'videoIds');
  if (new Set(videoIds).size < videoIds.length)
    return refuse('BAD_INPUT', 'A video stands in a collection only once.', 'videoIds');
  return done(videoIds);
}
