import type { VideoFilter } from '../../graphql/graphql.ts';

/** The library's views: by who may find a video, or by what its file is doing. */
export const LIBRARY_TABS = ['all', 'public', 'unlisted', 'scheduled', 'draft', 'processing', 'failed'] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export const TAB_LABELS: Record<LibraryTab, string> = {
  all: 'All',
  public: 'Public',
  unlisted: 'Unlisted',
  scheduled: 'Scheduled',
  draft: 'Drafts',
  processing: 'Processing',
  failed: 'Failed',
};

const STATES: Partial<Record<LibraryTab, readonly string[]>> = {
  processing: ['uploading', 'uploaded', 'probing', 'encoding', 'playable'],
  failed: ['errored'],
};

const VISIBILITIES = ['public', 'unlisted', 'scheduled', 'draft'] as const;

/** The graph's filter for a tab, words and a tag. */
export function filterOf(tab: LibraryTab, search: string, tag: string): VideoFilter {
  const states = STATES[tab];
  const visibility = VISIBILITIES.find((name) => name === tab);
  return {
    ...(states !== undefined && { assetState: [...states] }),
    ...(visibility !== undefined && { visibility: [visibility] }),
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(tag !== '' && { tag }),
  };
}

/** How many videos a tab holds, from the counts per kind. */
export function countOf(tab: LibraryTab, counts: readonly { readonly kind: string; readonly count: number }[]): number {
  const kinds = STATES[tab] ?? [tab];
  return counts.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);
}
