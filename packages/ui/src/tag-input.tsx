'use client';

import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { controlClass } from './control-class.ts';
import { cx } from './cx.ts';

export interface TagInputProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly max?: number;
  readonly maxLength?: number;
  readonly hint?: string;
  readonly error?: string | null;
  readonly disabled?: boolean;
}

const tidy = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Short words, each a chip: Enter or a comma adds, Backspace takes the last one away. */
export function TagInput({ label, tags, onChange, max = 20, maxLength = 40, hint, error, disabled = false }: TagInputProps) {
  const [text, setText] = useState('');
  const id = useId();
  const full = tags.length >= max;
  const add = (raw: string): void => {
    const fresh = raw
      .split(',')
      .map(tidy)
      .filter((tag) => tag !== '' && !tags.includes(tag));
    setText('');
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)].slice(0, max));
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Backspace' && text === '') onChange(tags.slice(0, -1));
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add(text);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium text-ink text-sm">
        {label}
      </label>
      <div className={cx(controlClass('flex min-h-9 flex-wrap items-center gap-1.5 px-2 py-1.5'), error && 'border-danger')}>
        {tags.map((tag) => (
          <span key={tag} className="inline-flex h-6 items-center gap-0.5 rounded-md bg-sunken pr-0.5 pl-2 text-soft text-xs">
            {tag}
            <button
              type="button"
              disabled={disabled}
              aria-label={`Take ${tag} off`}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
              className="grid size-5 place-items-center rounded-sm hover:bg-hover hover:text-ink"
            >
              <X className="size-3" />
            </button>
          </span>
        ))}
        <input
          id={id}
          value={text}
          disabled={disabled || full}
          maxLength={maxLength}
          aria-describedby={`${id}-hint`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => (event.target.value.includes(',') ? add(event.target.value) : setText(event.target.value))}
          onKeyDown={onKey}
          onBlur={() => add(text)}
          placeholder={tags.length === 0 ? 'Add a tag' : ''}
          className="h-6 min-w-20 flex-1 bg-transparent px-1 text-base text-ink outline-none"
        />
      </div>
      <p id={`${id}-hint`} className={cx('text-xs', error ? 'text-danger-ink' : 'text-muted')}>
        {error ?? (full ? `That is all: at most ${max}.` : hint)}
      </p>
    </div>
  );
}
