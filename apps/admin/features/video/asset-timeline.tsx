import { cx } from '@streamgate/ui/cx';
import { formatMoment, formatSpan } from '@streamgate/ui/formats';
import { Check, CircleDashed, Info, X } from 'lucide-react';
import type { PageAsset } from './file-card.tsx';

type Event = PageAsset['timeline'][number];

const STEPS: Record<string, string> = {
  upload: 'Upload',
  probe: 'Check',
  encode: 'Encode',
  package: 'Package',
  poster: 'Poster',
  storyboard: 'Storyboard',
  publish: 'Publish',
  error: 'Error',
  retry: 'Retry',
};

const LOOKS: Record<string, { readonly icon: typeof Check; readonly look: string }> = {
  finished: { icon: Check, look: 'bg-success-soft text-success-ink' },
  failed: { icon: X, look: 'bg-danger-soft text-danger-ink' },
  started: { icon: CircleDashed, look: 'bg-accent-soft text-accent-ink' },
  noted: { icon: Info, look: 'bg-sunken text-muted' },
};
const NOTED = { icon: Info, look: 'bg-sunken text-muted' };

/** What happened to the file, in order, with the time each thing took; oddities with what was done about them. */
export function AssetTimeline({ asset }: { asset: PageAsset }) {
  return (
    <>
      {asset.oddities.length > 0 && (
        <section className="mb-5 rounded-lg bg-sunken px-3.5 py-3" aria-label="Odd about this file">
          <h3 className="mb-1.5 font-medium text-ink text-sm">Odd about this file, and dealt with</h3>
          <ul className="flex flex-col gap-1">
            {asset.oddities.map(({ code, message }) => (
              <li key={code} className="flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
                {message}
                <span className="font-mono text-2xs text-muted">{code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asset.timeline.length === 0 && <p className="py-6 text-center text-muted text-sm">Nothing has happened yet.</p>}
      <ol className="flex flex-col">
        {asset.timeline.map((event, at) => (
          <TimelineEvent key={event.id} event={event} before={asset.timeline[at - 1]} last={at === asset.timeline.length - 1} />
        ))}
      </ol>
    </>
  );
}

function TimelineEvent({ event, before, last }: { event: Event; before: Event | undefined; last: boolean }) {
  const { icon: Icon, look } = LOOKS[event.status] ?? NOTED;
  const tookMs = before === undefined ? null : Date.parse(event.at) - Date.parse(before.at);
  return (
    <li className="flex gap-3">
      <div className="flex flex-col items-center">
        <span className={cx('grid size-6 shrink-0 place-items-center rounded-full', look)}>
          <Icon aria-hidden="true" className="size-3.5" />
        </span>
        {!last && <span className="w-px flex-1 bg-line" />}
      </div>
      <div className={cx('min-w-0 flex-1', last ? 'pb-1' : 'pb-4')}>
        <p className="text-base text-ink">
          <span className="font-medium">{STEPS[event.step] ?? event.step}</span>{' '}
          <span className="text-soft">{event.message}</span>
        </p>
        <p className="text-muted text-xs tabular-nums">
          <time dateTime={event.at}>{formatMoment(event.at)}</time>
          {tookMs !== null && tookMs > 0 && <span> · after {formatSpan(tookMs)}</span>}
        </p>
      </div>
    </li>
  );
}
