import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';

const CONTROL = /[\p{Cc}\p{Cs}]/gu;
const CONTROL_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

const TITLE_MAX = 200;
const DESCRIPTION_MAX = 5_000;
const TAGS_MAX = 20;
const TAG_MAX = 40;

const lengthOf = (text: string): number => [...text].length;

/** One line of text in NFC: no control characters, no doubled spaces. */
const oneLine = (text: string): string => text.normalize('NFC').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** A title as it is kept: one line of 1 to 200 characters. */
export function parseTitle(text: string): Outcome<string, 'BAD_INPUT'> {
  const title = oneLine(text);
  if (title === '') return refuse('BAD_INPUT', 'A title needs at least one character.', 'title');
  if (lengthOf(title) > TITLE_MAX) return refuse('BAD_INPUT', `A title has at most ${TITLE_MAX} characters.`, 'title');
  return done(title);
}

/** A description as it is kept: plain text with line breaks, at most 5,000 characters. */
export function parseDescription(text: string): Outcome<string, 'BAD_INPUT'> {
  const description = text.normalize('NFC').replaceAll('\r\n', '\n').replace(CONTROL_BUT_LINES, ' ').trim();
  if (lengthOf(description) <= DESCRIPTION_MAX) return done(description);
  return refuse('BAD_INPUT', `A description has at most ${DESCRIPTION_MAX.toLocaleString('en')} characters.`, 'description');
}

/** One tag as it is kept and looked for. */
export const normalTag = (text: string): string => oneLine(text).toLowerCase();

/** Tags as they are kept: lower case, no doubles, at most 20 of 1 to 40 characters, in the order given. */
export function parseTags(texts: readonly string[]): Outcome<string[], 'BAD_INPUT'> {
  const tags = [...new Set(texts.map(normalTag))];
  if (tags.length > TAGS_MAX) return refuse('BAD_INPUT', `At most ${TAGS_MAX} tags.`, 'tags');
  if (tags.every((tag) => tag !== '' && lengthOf(tag) <= TAG_MAX)) return done(tags);
  return refuse('BAD_INPUT', `A tag has 1 to ${TAG_MAX} characters.`, 'tags');
}
