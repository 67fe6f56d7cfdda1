'use client';

import { CopyText } from '@streamgate/ui/copy-text';
import { useConfig } from '../config/config-provider.tsx';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';

/** A call that works as it stands once a key is put in. */
export function CurlExample() {
  const { gatewayUrl } = useConfig();
  const slug = useTenantSlug() ?? '';
  const call = [
    `curl ${gatewayUrl}/graphql \\`,
    `  -H 'authorization: Bearer sg_live_…' \\`,
    `  -H 'x-streamgate-tenant: ${slug}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"query":"{ videos(first: 5) { edges { node { id title asset { state progressPercent } } } } }"}'`,
  ].join('\n');
  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <pre tabIndex={0} className="overflow-x-auto rounded-lg border bg-sunken px-3.5 pt-11 pb-3.5 font-mono text-soft text-xs">
        {call}
      </pre>
      <CopyText
        text={call}
        label="Copy the call"
        className="absolute top-2.5 right-2.5 rounded-md border bg-surface px-2 py-1 font-sans!"
      >
        Copy
      </CopyText>
    </div>
  );
}
