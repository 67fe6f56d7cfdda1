'use client';

import Link from 'next/link';
import type { CatalogueCollectionsQuery } from '../../graphql/graphql.ts';
import { useTenantPath } from '../shell/use-tenant-path.ts';
import { Poster } from '../video/poster.tsx';
import { catalogueTexts as texts } from './catalogue.texts.ts';

type Collection = CatalogueCollectionsQuery['collections']['edges'][number]['node'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A collection with a glimpse of its first videos. */
export function CollectionCard({ collection }: { readonly collection: Collection }) {
  const path = useTenantPath();
  const [first, ...rest] = collection.videos.edges.map(({ node }) => node);
  return (
    <article className="group relative">
      <div className="grid aspect-[2/1] grid-cols-[2fr_1fr] gap-1 overflow-hidden rounded-xl bg-line ring-1 ring-line">
        <div className="overflow-hidden">
          <Poster source={first?.asset?.poster} />
        </div>
        <div className="grid grid-rows-2 gap-1">
          {[rest[0], rest[1]].map((video, at) => (
            <div key={video?.id ?? `none-${at === 0 ? 'upper' : 'lower'}`} className="overflow-hidden">
              <Poster source={video?.asset?.poster} />
            </div>
          ))}
        </div>
      </div>
      <h3 className="mt-2.5 font-medium text-md leading-snug">
        <Link href={path(`/collections/${collection.id}`)} className="rounded-sm after:absolute after:inset-0 after:rounded-xl">
          {collection.title}
        </Link>
      </h3>
      <p className="mt-1 text-muted text-sm">{texts.count(collection.videoCount, capital(collection.kind))}</p>
    </article>
  );
}
