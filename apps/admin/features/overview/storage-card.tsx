import { Card, CardBody, CardHeader } from '@streamgate/ui/card';
import { formatBytes, formatPercent } from '@streamgate/ui/formats';
import { ProgressBar } from '@streamgate/ui/progress-bar';
import { storageTone } from '../shell/storage-meter.tsx';
import type { StorageData } from './overview-body.tsx';

/** How much room is used, reserved and left. */
export function StorageCard({ storage }: { storage: StorageData }) {
  const [used, reserved, limit] = [storage.usedBytes, storage.reservedBytes, storage.limitBytes].map(Number) as [
    number,
    number,
    number,
  ];
  const share = (used + reserved) / Math.max(1, limit);
  const rows = [
    ['Used', formatBytes(used)],
    ['Reserved by uploads', formatBytes(reserved)],
    ['Left', formatBytes(Math.max(0, limit - used - reserved))],
  ] as const;
  return (
    <Card>
      <CardHeader title="Storage" description={`${formatPercent(share)} of ${formatBytes(limit)}`} />
      <CardBody>
        <ProgressBar percent={Math.min(100, share * 100)} label="Storage used" tone={storageTone(share)} />
        <dl className="mt-3 flex flex-col gap-1.5 text-sm">
          {rows.map(([term, size]) => (
            <div key={term} className="flex justify-between">
              <dt className="text-muted">{term}</dt>
              <dd className="text-ink tabular-nums">{size}</dd>
            </div>
          ))}
        </dl>
        {share >= 0.8 && (
          <p className="mt-3 text-sm text-warning-ink">
            Little room is left: delete videos that are not needed, or ask for a larger limit.
          </p>
        )}
      </CardBody>
    </Card>
  );
}
