'use client';

import { useGraphQuery } from '../api/use-graph-query.ts';
import { CatalogueTags } from './catalogue.documents.ts';
import { catalogueTexts as texts } from './catalogue.texts.ts';

const CHIP =
  'inline-flex h-8 shrink-0 items-center gap-1.5 rounded-lg border border-line bg-surface px-3 font-medium text-base text-soft transition-colors hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-canvas';

/** The tags in use; one at a time narrows the list. */
export function TagChips({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (tag: string) => void }) {
  const { data } = useGraphQuery(['catalogue-tags'], CatalogueTags, {}, { whose: 'public' });
  const tags = data?.catalogueTags ?? [];
  if (tags.length === 0) return <div className="h-4" />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
    <div
      role="group"
      aria-label={texts.tags}
      className="-mx-4 flex gap-2 overflow-x-auto px-4 pt-4 pb-6 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0"
    >
      <button type="button" className={CHIP} aria-pressed={chosen === ''} onClick={() => onChoose('')}>
        {texts.all}
      </button>
      {tags.map(({ tag, count }) => (
        <button
          key={tag}
          type="button"
          className={CHIP}
          aria-pressed={chosen === tag}
          onClick={() => onChoose(chosen === tag ? '' : tag)}
        >
          {tag}
          <span className="text-xs tabular-nums opacity-75">{count}</span>
        </button>
      ))}
    </div>
  );
}
