/** How the kinds of collection read. */
export const KIND_WORDS: Readonly<Record<string, string>> = { collection: 'Collection', series: 'Series', course: 'Course' };

export const KIND_OPTIONS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));
