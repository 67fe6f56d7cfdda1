'use client';

import { Checkbox } from '@streamgate/ui/checkbox';
import { type Column, DataTable } from '@streamgate/ui/data-table';
import { formatCount, formatDay } from '@streamgate/ui/formats';
import { Pager } from '@streamgate/ui/pager';
import { LockOpen, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import type { LibraryPageQuery, LibraryVideoFragment } from '../../graphql/graphql.ts';
import { useCursor } from '../graph/use-cursor.ts';
import { AssetStateCell } from '../live/asset-state-cell.tsx';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { VideoPoster } from '../video/video-poster.tsx';
import { VisibilityLabel } from '../video/visibility-label.tsx';
import { LibraryRowMenu } from './library-row-menu.tsx';
import { useLibraryAddress } from './use-library-address.ts';

const COLUMNS: readonly Column<LibraryVideoFragment>[] = [
  { key: 'video', header: 'Video', cell: (video) => <VideoCell video={video} />, className: 'w-full min-w-52' },
  { key: 'state', header: 'File', cell: ({ asset }) => <AssetStateCell asset={asset} />, from: 'sm', className: 'min-w-36' },
  {
    key: 'visibility',
    header: 'Visibility',
    cell: ({ visibility, publishAt }) => <VisibilityLabel visibility={visibility} publishAt={publishAt} />,
    from: 'md',
    className: 'whitespace-nowrap',
  },
  { key: 'gate', header: 'Gate', cell: (video) => <GateCell video={video} />, from: 'lg', className: 'whitespace-nowrap' },
  {
    key: 'views',
    header: 'Views',
    cell: ({ viewCount }) => <span className="tabular-nums">{formatCount(viewCount)}</span>,
    align: 'right',
    from: 'md',
  },
  {
    key: 'created',
    header: 'Created',
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(createdAt)}</time>,
    from: 'xl',
    className: 'whitespace-nowrap text-muted',
  },
  { key: 'acts', header: 'Acts', quiet: true, cell: (video) => <LibraryRowMenu video={video} />, className: 'w-10 pl-0!' },
];

/** Which rows are ticked, and how to tick. */
export interface Picking {
  readonly ids: ReadonlySet<string>;
  readonly pick: (ids: readonly string[], on: boolean) => void;
}

interface Props {
  readonly page: LibraryPageQuery['videos'];
  readonly stale: boolean;
  /** Null for people who may not change videos. */
  readonly picking: Picking | null;
}

/** One page of the library. */
export function LibraryTable({ page, stale, picking }: Props) {
  const cursor = useCursor();
  const rows = page.edges.map(({ node }) => node);
  const columns = picking === null ? COLUMNS : [pickColumn(rows, picking), ...COLUMNS];
  return (
    <>
      <DataTable caption="Videos" columns={columns} rows={rows} rowKey={({ id }) => id} stale={stale} />
      <Pager what="videos" {...cursor.pager(page.pageInfo)} />
    </>
  );
}

function pickColumn(rows: readonly LibraryVideoFragment[], { ids, pick }: Picking): Column<LibraryVideoFragment> {
  const ticked = rows.filter(({ id }) => ids.has(id)).length;
  const all = ticked === rows.length;
  return {
    key: 'pick',
    from: 'sm',
    className: 'w-8 pr-0!',
    header: (
      <Checkbox
        label="Choose all on this page"
        checked={all}
        indeterminate={ticked > 0 && !all}
        onChange={(on) =>
          pick(
            rows.map(({ id }) => id),
            on,
          )
        }
      />
    ),
    cell: ({ id, title }) => (
      <span className="relative z-10">
        <Checkbox label={`Choose ${title}`} checked={ids.has(id)} onChange={(on) => pick([id], on)} />
      </span>
    ),
  };
}

function VideoCell({ video }: { video: LibraryVideoFragment }) {
  const slug = useTenantSlug() ?? '';
  return (
    <div className="flex items-center gap-3.5">
      <VideoPoster poster={video.asset?.poster} durationMs={video.durationMs} className="w-24" />
      <div className="min-w-0">
        <Link
          href={tenantHref(slug, `/videos/${video.id}`)}
          className="line-clamp-2 rounded-sm font-medium text-base text-ink after:absolute after:inset-0 group-hover:underline"
        >
          {video.title}
        </Link>
        <div className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs md:hidden">
          <span className="sm:hidden">
            <AssetStateCell asset={video.asset} />
          </span>
          <VisibilityLabel visibility={video.visibility} publishAt={video.publishAt} />
        </div>
        <Tags tags={video.tags} />
      </div>
    </div>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const [, go] = useLibraryAddress();
  if (tags.length === 0) return null;
  return (
    <div className="mt-1 hidden flex-wrap gap-1 sm:flex">
      {tags.slice(0, 3).map((tag) => (
        <button
          key={tag}
          type="button"
          onClick={() => void go({ tag, after: '' })}
          className="relative z-10 rounded-sm bg-sunken px-1.5 text-2xs text-muted leading-5 hover:text-ink"
        >
          <span className="sr-only">Only videos tagged </span>
          {tag}
        </button>
      ))}
      {tags.length > 3 && <span className="text-2xs text-muted leading-5">+{tags.length - 3}</span>}
    </div>
  );
}

function GateCell({ video }: { video: LibraryVideoFragment }) {
  const Icon = video.gated ? ShieldCheck : LockOpen;
  return (
    <span className={video.gated ? 'flex w-fit items-center gap-1.5 text-ink' : 'flex w-fit items-center gap-1.5 text-muted'}>
      <Icon aria-hidden="true" className="size-3.5" />
      <span className="max-w-36 truncate">{video.gate?.name ?? (video.gated ? 'Gated' : 'Open')}</span>
    </span>
  );
}
