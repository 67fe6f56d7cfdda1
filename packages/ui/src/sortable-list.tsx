'use client';

import { GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { cx } from './cx.ts';

export interface SortableListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** The item's spoken name. */
  readonly itemName: (item: Item) => string;
  readonly render: (item: Item, at: number) => ReactNode;
  readonly onSort: (items: readonly Item[]) => void;
  readonly disabled?: boolean;
}

/** The list with one item at another place. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const target = Math.max(0, Math.min(items.length - 1, to));
  const moved = items[from];
  if (moved === undefined || from === target) return items;
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, target), moved, ...rest.slice(target)];
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** A list whose order is changed by dragging, or at the handle with the arrows, Home and End. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const { label, items, itemKey, itemName, render, onSort, disabled = false } = props;
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const move = (from: number, to: number): void => {
    const sorted = moveItem(items, from, to);
    const item = items[from];
    if (sorted === items || item === undefined) return;
    onSort(sorted);
    setSpoken(`${itemName(item)}: place ${sorted.indexOf(item) + 1} of ${items.length}`);
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(at, step(at, items.length - 1));
  };
  const end = (): void => {
    if (dragged !== null && over !== null) move(dragged, over);
    setDragged(null);
    setOver(null);
  };
  return (
    <>
      <ul aria-label={label} className="divide-y divide-line">
        {items.map((item, at) => (
          <li
            key={itemKey(item)}
            draggable={!disabled}
            onDragStart={(event: DragEvent) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(at);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={end}
            className={cx(
              'flex items-center gap-2 px-2 py-2 transition-colors sm:px-3',
              dragged === at && 'opacity-40',
              over === at && dragged !== null && dragged !== at && 'bg-accent-soft',
            )}
          >
            {!disabled && (
              <button
                type="button"
                aria-label={`Move ${itemName(item)}, place ${at + 1} of ${items.length}. Arrow keys move it.`}
                onKeyDown={(event) => onKey(event, at)}
                className="grid size-8 shrink-0 cursor-grab! place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
              >
                <GripVertical aria-hidden="true" className="size-4" />
              </button>
            )}
            {render(item, at)}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
