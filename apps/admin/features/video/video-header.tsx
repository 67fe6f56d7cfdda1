'use client';

import { Badge } from '@streamgate/ui/badge';
import { buttonClass } from '@streamgate/ui/button-class';
import { CopyText } from '@streamgate/ui/copy-text';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useViewerLink } from '../config/use-viewer-link.ts';
import { ASSET_STATES } from '../live/asset-states.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { PageHeader } from '../shell/page-header.tsx';
import { useActivityTitle } from '../shell/page-title.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import type { PageVideo } from './video-screen.tsx';
import { VISIBILITIES } from './visibility-label.tsx';

/** The video's name with its states; the tab shows the progress while its file is worked on. */
export function VideoHeader({ video, age }: { video: PageVideo; age: ReactNode }) {
  const slug = useTenantSlug() ?? '';
  const link = useViewerLink(video.id);
  const { asset } = video;
  const state = asset === null ? null : ASSET_STATES[asset.state];
  const percent = asset !== null && state?.underWay === true ? `${Math.floor(asset.progressPercent)} %` : null;
  useActivityTitle(percent);
  return (
    <PageHeader
      title={video.title}
      back={{ href: tenantHref(slug, '/videos'), label: 'Videos' }}
      badges={
        <>
          {state !== null && (
            <Badge tone={state.tone} dot={!state.underWay} live={state.underWay}>
              {state.label}
              {percent !== null && <span className="tabular-nums">{percent}</span>}
            </Badge>
          )}
          <Badge tone={video.visibility === 'public' ? 'accent' : 'neutral'}>{VISIBILITIES[video.visibility].label}</Badge>
        </>
      }
      description={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <CopyText text={video.id} label="Copy video id" className="text-muted" />
          {age}
        </span>
      }
      actions={
        <>
          <CopyText
            text={link}
            label="Copy the link for viewers"
            className="h-8 rounded-md border border-line-strong bg-surface px-2.5 font-sans! text-ink text-sm! shadow-rest hover:bg-hover"
          >
            Copy link
          </CopyText>
          <a href={link} target="_blank" rel="noreferrer" className={buttonClass({ size: 'sm' })}>
            <ExternalLink aria-hidden="true" />
            Open in the viewer
          </a>
        </>
      }
    />
  );
}
