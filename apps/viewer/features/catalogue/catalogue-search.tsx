'use client';

import { IconButton } from '@streamgate/ui/icon-button';
import { Input } from '@streamgate/ui/input';
import { Kbd } from '@streamgate/ui/kbd';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { catalogueTexts as texts } from './catalogue.texts.ts';

const SETTLED_MS = 250;

/** Typing stays local and quick; the address follows when it settles. "/" puts the cursor here. */
export function CatalogueSearch({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);

  useEffect(() => {
    // The address changed by itself: Back, a tag, a link.
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    const words = typed.trim();
    if (words === told.current) return;
    const timer = setTimeout(() => {
      told.current = words;
      onChange(words);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed, onChange]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target.closest('input, textarea, [contenteditable]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  return (
    <search className="w-full sm:w-80">
      <Input
        ref={input}
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        leading={<Search />}
        trailing={
          typed === '' ? (
            <span className="hidden sm:inline">
              <Kbd>/</Kbd>
            </span>
          ) : (
            <IconButton label={texts.clear} size="xs" onClick={() => setTyped('')}>
              <X />
            </IconButton>
          )
        }
        className="[&::-webkit-search-cancel-button]:hidden"
      />
    </search>
  );
}
