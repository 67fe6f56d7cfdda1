import { formatMoment } from '@streamgate/ui/formats';
import { CalendarClock, EyeOff, Globe, Link2 } from 'lucide-react';
import type { Visibility } from '../../graphql/graphql.ts';

export const VISIBILITIES = {
  draft: { label: 'Draft', icon: EyeOff, means: 'Only members of this tenant find it.' },
  unlisted: { label: 'Unlisted', icon: Link2, means: 'Whoever has the link finds it.' },
  public: { label: 'Public', icon: Globe, means: 'In the catalogue and in search.' },
  scheduled: { label: 'Scheduled', icon: CalendarClock, means: 'Becomes public at a set time.' },
} as const satisfies Record<Visibility, { label: string; icon: typeof Globe; means: string }>;

/** Who can find a video, in one word; when, if it is to come. */
export function VisibilityLabel({ visibility, publishAt }: { visibility: Visibility; publishAt: string | null }) {
  const { label, icon: Icon } = VISIBILITIES[visibility];
  return (
    <span className="flex w-fit items-center gap-1.5 text-soft">
      <Icon aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
      {visibility === 'scheduled' && publishAt !== null ? formatMoment(publishAt) : label}
    </span>
  );
}
