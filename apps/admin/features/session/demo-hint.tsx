'use client';

import { Button } from '@streamgate/ui/button';
import { useConfig } from '../config/config-provider.tsx';

/** The demo's sign-in, so that nobody has to look for it; absent outside the demo. */
export function DemoHint({ onUse }: { onUse: (login: { email: string; password: string }) => void }) {
  const { demoLogin } = useConfig();
  if (demoLogin === null) return null;
  return (
    <aside
      aria-label="Demo sign-in"
      className="mt-6 flex items-center justify-between gap-3 rounded-lg border border-line-strong border-dashed px-3.5 py-3"
    >
      <div className="min-w-0 text-sm">
        <p className="font-medium text-ink">This is a demo</p>
        <p className="truncate font-mono text-muted text-xs">{demoLogin.email}</p>
        <p className="truncate font-mono text-muted text-xs">{demoLogin.password}</p>
      </div>
      <Button size="sm" onClick={() => onUse(demoLogin)}>
        Fill in
      </Button>
    </aside>
  );
}
