'use client';

import { useGraphQuery } from '../api/use-graph-query.ts';
import { CatalogueCollections } from './catalogue.documents.ts';
import { catalogueTexts as texts } from './catalogue.texts.ts';
import { CollectionCard } from './collection-card.tsx';

/** Series and courses of the channel. */
export function CollectionShelf() {
  const { data } = useGraphQuery(['collections'], CatalogueCollections, {}, { whose: 'public' });
  const collections = data?.collections.edges ?? [];
  if (collections.length === 0) return null;
  return (
    <section aria-label={texts.collections} className="mt-14">
      <h2 className="mb-5 font-semibold text-lg">{texts.collections}</h2>
      <div className="grid grid-cols-1 gap-x-5 gap-y-8 min-[520px]:grid-cols-2 lg:grid-cols-3">
        {collections.map(({ node }) => (
          <CollectionCard key={node.id} collection={node} />
        ))}
      </div>
    </section>
  );
}
