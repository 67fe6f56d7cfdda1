import { type Column, DataTable } from '@streamgate/ui/data-table';
import { formatBitrate, formatBytes } from '@streamgate/ui/formats';
import type { PageAsset } from './file-card.tsx';

type Rendition = PageAsset['renditions'][number];

const COLUMNS: readonly Column<Rendition>[] = [
  { key: 'name', header: 'Name', cell: ({ name }) => <span className="font-medium text-ink">{name}</span> },
  {
    key: 'size',
    header: 'Picture',
    cell: ({ width, height, frameRate }) =>
      width === null ? 'Sound' : `${width} × ${height}${frameRate === null ? '' : ` · ${Number(frameRate.toFixed(2))} fps`}`,
    className: 'whitespace-nowrap tabular-nums',
  },
  { key: 'codecs', header: 'Codecs', cell: ({ codecs }) => <code className="font-mono text-xs">{codecs}</code>, from: 'sm' },
  {
    key: 'mean',
    header: 'Mean',
    cell: ({ averageBps }) => formatBitrate(averageBps),
    align: 'right',
    className: 'whitespace-nowrap tabular-nums',
  },
  {
    key: 'peak',
    header: 'Peak',
    cell: ({ peakBps }) => formatBitrate(peakBps),
    align: 'right',
    from: 'md',
    className: 'whitespace-nowrap tabular-nums',
  },
  {
    key: 'bytes',
    header: 'Stored',
    cell: ({ sizeBytes }) => formatBytes(sizeBytes),
    align: 'right',
    from: 'sm',
    className: 'whitespace-nowrap tabular-nums',
  },
];

/** Every rung that was made, best first, with measured figures. */
export function RenditionTable({ renditions }: { renditions: readonly Rendition[] }) {
  if (renditions.length === 0) return <p className="py-6 text-center text-muted text-sm">Nothing has been made yet.</p>;
  return (
    <DataTable caption="Renditions" columns={COLUMNS} rows={renditions} rowKey={({ name }) => name} className="-mx-4 sm:-mx-5" />
  );
}
