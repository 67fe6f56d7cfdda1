'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CatalogueQuery } from '../../graphql/graphql.ts';
import type { ApiError } from '../api/api-error.ts';
import { useSessionStore } from '../session/session-provider.tsx';
import { Catalogue } from './catalogue.documents.ts';

const PAGE = 24;

/** The catalogue page by page; the last answer stays while a search runs. */
export function useCatalogue({ search, tag }: { readonly search: string; readonly tag: string }) {
  const store = useSessionStore();
  return useInfiniteQuery<CatalogueQuery, ApiError, CatalogueQuery['catalogue']['edges'], unknown[], string | null>({
    queryKey: [store.tenant, 'catalogue', search, tag],
    queryFn: ({ pageParam, signal }) =>
      store.send(
        Catalogue,
        { first: PAGE, after: pageParam, search: search === '' ? null : search, tag: tag === '' ? null : tag },
        { signal },
      ),
    initialPageParam: null,
    getNextPageParam: ({ catalogue: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap((page) => page.catalogue.edges),
    placeholderData: keepPreviousData,
    retry: (failures, error) => error.code === 'OFFLINE' && failures < 2,
  });
}
