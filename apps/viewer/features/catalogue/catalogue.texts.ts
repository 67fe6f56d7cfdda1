/** Words of the catalogue. */
export const catalogueTexts = {
  title: 'Videos',
  search: 'Search videos',
  clear: 'Clear the search',
  all: 'All',
  tags: 'Tags',
  more: 'Show more',
  continue: 'Continue watching',
  collections: 'Collections',
  results: (words: string) => `Results for “${words}”`,
  empty: { title: 'Nothing published yet', body: 'Videos appear here as soon as the channel publishes them.' },
  noHit: (words: string) => `Nothing found for “${words}”`,
  noHitTag: (tag: string) => `No videos tagged “${tag}”`,
  noHitBody: 'Try fewer or other words; small typing mistakes are forgiven.',
  showAll: 'Show all videos',
  failed: 'The videos could not be loaded',
  count: (count: number, kind: string) => `${kind} · ${count} video${count === 1 ? '' : 's'}`,
} as const;
