'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.tsx';

interface Props {
  readonly title: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** The list this page belongs to. */
  readonly back?: { readonly href: string; readonly label: string };
  /** States beside the title. */
  readonly badges?: ReactNode;
}

/** Names the page, in the tab as well, and holds its main acts. */
export function PageHeader({ title, description, actions, back, badges }: Props) {
  usePageTitle(title);
  return (
    <header className="mb-5">
      {back !== undefined && (
        <Link
          href={back.href}
          className="-ml-1 mb-1.5 inline-flex items-center gap-0.5 rounded-sm pr-1 text-muted text-sm hover:text-ink"
        >
          <ChevronLeft aria-hidden="true" className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-40">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <h1 className="break-words font-semibold text-ink text-xl">{title}</h1>
            {badges}
          </div>
          {description !== undefined && <p className="mt-0.5 text-base text-muted">{description}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
