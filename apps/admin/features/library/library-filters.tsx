'use client';

import { IconButton } from '@streamgate/ui/icon-button';
import { Input } from '@streamgate/ui/input';
import { Search, Tag, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useLibraryAddress } from './use-library-address.ts';

const TYPING_MS = 250;

/** Search and tag. Typing is kept here and reaches the address when it rests, so that the field never stutters. */
export function LibraryFilters({ age }: { age: ReactNode }) {
  const [{ q, tag }, go] = useLibraryAddress();
  const [words, setWords] = useState(q);
  useEffect(() => setWords(q), [q]);
  useEffect(() => {
    if (words === q) return;
    const timer = setTimeout(() => void go({ q: words, after: '' }, { history: 'replace' }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [words, q, go]);
  return (
    <div className="flex flex-wrap items-center gap-2 border-b px-4 py-2.5 sm:px-5">
      <div className="w-full sm:w-72">
        <Input
          type="search"
          aria-label="Search videos"
          placeholder="Title, description or tag"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          leading={<Search />}
          className="h-8 text-sm"
        />
      </div>
      {tag !== '' && (
        <span className="inline-flex h-8 items-center gap-1.5 rounded-md bg-accent-soft pr-1 pl-2.5 text-accent-ink text-sm">
          <Tag aria-hidden="true" className="size-3.5" />
          {tag}
          <IconButton label={`Stop filtering by ${tag}`} size="xs" onClick={() => void go({ tag: '', after: '' })}>
            <X />
          </IconButton>
        </span>
      )}
      <span className="ml-auto">{age}</span>
    </div>
  );
}
