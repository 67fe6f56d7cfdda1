/** A word that may be misspelt. */
export interface FuzzyWord {
  readonly word: string;
  /** How alike a word of the text must be, by trigrams. */
  readonly atLeast: number;
  /** tsquery of the word with two neighbouring letters exchanged, which trigrams of a short word do not forgive. */
  readonly swapped: string;
  /** Whether the description is looked through too: a short word would be like something in every long text. */
  readonly inDescription: boolean;
}

/** What somebody typed into a search box, as the store asks for it. */
export interface SearchWords {
  /** As typed, cut to a sane length: quotes and minus have their usual meaning. */
  readonly text: string;
  /** tsquery in which the last word may be a beginning, for search as one types; empty when nothing can be begun. */
  readonly prefix: string;
  /** None when the text has operators. */
  readonly fuzzy: readonly FuzzyWord[];
}

const TEXT_MAX = 200;
const WORDS_MAX = 8;
/** Shorter words have too few trigrams to be told apart. */
const FUZZY_MIN = 3;
/** Lets through one letter left out, doubled or mistaken in a word of five or more; short words must be closer. */
export const ALIKE = 0.4;
const ALIKE_SHORT = 0.55;
const SHORT = 4;

function toFuzzy(word: string): FuzzyWord {
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, at) => {
    const other = letters.toSpliced(at, 2, letter, letters[at] ?? '');
    return `'${other.join('')}'`;
  });
  const short = letters.length <= SHORT;
  return { word, atLeast: short ? ALIKE_SHORT : ALIKE, swapped: swapped.join(' | '), inDescription: !short };
}

/** Reads a search text; null when there is no word in it. */
export function parseSearch(typed: string | null | undefined): SearchWords | null {
  const clean = (typed ?? '').normalize('NFC').replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  const text = [...clean].slice(0, TEXT_MAX).join('').trim();
  const words = (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  if (/"|(^|\s)-|\bor\b/i.test(text)) return { text, prefix: '', fuzzy: [] };
  const prefix = words.map((word, at) => (at === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' & ');
  return { text, prefix, fuzzy: words.filter((word) => [...word].length >= FUZZY_MIN).map(toFuzzy) };
}
