'use client';

import { Button } from '@streamgate/ui/button';
import { buttonClass } from '@streamgate/ui/button-class';
import { Card, CardHeader } from '@streamgate/ui/card';
import { cx } from '@streamgate/ui/cx';
import { IconButton } from '@streamgate/ui/icon-button';
import { Check, X } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useGraphQuery } from '../graph/use-graph-query.ts';
import { useCan } from '../session/use-who.ts';
import { tenantHref } from '../shell/nav-items.ts';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { useUploads } from '../upload/upload-provider.tsx';
import { firstSteps } from './first-steps.ts';
import { FirstSteps } from './overview.queries.ts';

const hiddenKey = (slug: string): string => `streamgate:first-steps-hidden:${slug}`;

/** What a new tenant does first, ticked off by what is there; gone when all is done or waved away. */
export function FirstStepsCard() {
  const slug = useTenantSlug() ?? '';
  const can = useCan();
  const [hidden, setHidden] = useState(() => localStorage.getItem(hiddenKey(slug)) !== null);
  const writes = can('videos:write');
  const facts = useGraphQuery(
    FirstSteps,
    { keys: can('keys:read'), members: can('members:read') },
    { enabled: writes && !hidden },
  ).data;
  const steps = facts === undefined ? [] : firstSteps(facts);
  const done = steps.filter((step) => step.done).length;
  if (!writes || hidden || steps.length === 0 || done === steps.length) return null;
  const hide = () => {
    localStorage.setItem(hiddenKey(slug), '1');
    setHidden(true);
  };
  return (
    <Card>
      <CardHeader
        title="First steps"
        description={`${done} of ${steps.length} done`}
        actions={
          <IconButton label="Hide the first steps" size="sm" onClick={hide}>
            <X />
          </IconButton>
        }
      />
      <ol className="divide-y border-t">
        {steps.map((step) => (
          <li key={step.title} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 sm:px-5">
            <span
              className={cx(
                'grid size-5 shrink-0 place-items-center rounded-full border',
                step.done ? 'border-transparent bg-success-soft text-success-ink' : 'border-line-strong',
              )}
            >
              {step.done && <Check aria-hidden="true" className="size-3" strokeWidth={3} />}
            </span>
            <div className="min-w-48 flex-1">
              <p className={cx('font-medium text-sm', step.done ? 'text-muted' : 'text-ink')}>
                {step.title}
                {step.done && <span className="sr-only"> (done)</span>}
              </p>
              {!step.done && <p className="text-muted text-sm">{step.why}</p>}
            </div>
            {!step.done && <StepAct path={step.path} act={step.act} slug={slug} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function StepAct({ path, act, slug }: { path: string | null; act: string; slug: string }) {
  const { pick } = useUploads();
  if (path === null)
    return (
      <Button size="sm" variant="primary" onClick={pick}>
        {act}
      </Button>
    );
  return (
    <Link href={tenantHref(slug, path)} className={buttonClass({ size: 'sm' })}>
      {act}
    </Link>
  );
}
