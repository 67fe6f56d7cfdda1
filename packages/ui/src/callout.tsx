import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { cx } from './cx.ts';

const LOOKS = {
  neutral: ['border-line bg-sunken text-soft', Info],
  accent: ['border-transparent bg-accent-soft text-accent-ink', Info],
  success: ['border-transparent bg-success-soft text-success-ink', CircleCheck],
  warning: ['border-transparent bg-warning-soft text-warning-ink', TriangleAlert],
  danger: ['border-transparent bg-danger-soft text-danger-ink', CircleAlert],
} as const satisfies Record<Tone, readonly [string, typeof Info]>;

export interface CalloutProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** A message within the page, beside what it is about. */
export function Callout({ tone = 'neutral', title, children, actions, className }: CalloutProps) {
  const [look, Icon] = LOOKS[tone];
  return (
    <div
      {...(tone === 'danger' && { role: 'alert' })}
      className={cx('flex items-start gap-2.5 rounded-lg border px-3 py-2.5 text-sm', look, className)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children}
      </div>
      {actions}
    </div>
  );
}
