'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { catalogueTexts as texts } from './catalogue.texts.ts';
import { CatalogueList } from './catalogue-list.tsx';
import { CatalogueSearch } from './catalogue-search.tsx';
import { CollectionShelf } from './collection-shelf.tsx';
import { ContinueShelf } from './continue-shelf.tsx';
import { TagChips } from './tag-chips.tsx';

/** Everything a visitor may find, searched and narrowed by the address. */
export function CataloguePage() {
  const [{ q, tag }, setFilter] = useQueryStates(
    { q: parseAsString.withDefault(''), tag: parseAsString.withDefault('') },
    { history: 'replace', clearOnDefault: true },
  );
  const all = q === '' && tag === '';
  return (
    <>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between">
        <h1 className="font-semibold text-2xl">{q === '' ? texts.title : texts.results(q)}</h1>
        <CatalogueSearch value={q} onChange={(next) => void setFilter({ q: next }, { history: q === '' ? 'push' : 'replace' })} />
      </div>
      <TagChips chosen={tag} onChoose={(next) => void setFilter({ tag: next }, { history: 'push' })} />
      {all && <ContinueShelf />}
      <CatalogueList search={q} tag={tag} onShowAll={() => void setFilter({ q: '', tag: '' }, { history: 'push' })} />
      {all && <CollectionShelf />}
    </>
  );
}
