'use client';

import { CircleAlert, CircleCheck, Clapperboard } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { tenantHref } from '../shell/nav-items.ts';
import type { UploadItem } from './upload-item.ts';

interface FrameProps {
  readonly item: UploadItem;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly outcome?: 'ready' | 'failed';
}

const OUTCOMES = {
  ready: <CircleCheck aria-hidden="true" className="size-4 text-success" />,
  failed: <CircleAlert aria-hidden="true" className="size-4 text-danger" />,
  none: <Clapperboard aria-hidden="true" className="size-4 text-muted" />,
};

/** Icon, title, lines and acts of a row. */
export function RowFrame({ item, actions, children, outcome }: FrameProps) {
  const failed = item.phase === 'refused' ? 'failed' : 'none';
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <span className="mt-0.5">{OUTCOMES[outcome ?? failed]}</span>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        {item.videoId === null ? (
          <p className="truncate font-medium text-ink text-sm">{item.title}</p>
        ) : (
          <Link
            href={tenantHref(item.tenant, `/videos/${item.videoId}`)}
            className="truncate rounded-sm font-medium text-ink text-sm hover:underline"
          >
            {item.title}
          </Link>
        )}
        {children}
      </div>
      <div className="-mr-1.5 flex shrink-0 items-center">{actions}</div>
    </li>
  );
}
