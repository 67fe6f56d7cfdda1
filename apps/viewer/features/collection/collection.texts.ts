/** Words of a collection's page. */
export const collectionTexts = {
  kinds: { collection: 'Collection', series: 'Series', course: 'Course' } as Readonly<Record<string, string>>,
  count: (count: number) => `${count} video${count === 1 ? '' : 's'}`,
  missing: { title: 'This collection is not here', body: 'It may have been removed, or the address is wrong.' },
  toCatalogue: 'See all videos',
  empty: { title: 'No videos yet', body: 'The channel has not published a video in this collection.' },
  failed: 'The collection could not be loaded',
  videos: 'Videos',
  playFirst: 'Start watching',
} as const;
