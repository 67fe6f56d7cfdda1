'use client';

import { Button } from '@streamgate/ui/button';
import { Callout } from '@streamgate/ui/callout';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

/** The secret, once: after this only its first characters can be seen. */
export function SecretOnce({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="flex flex-col gap-3">
      <Callout tone="warning" title="This is the only time you see it">
        Store it where your servers keep their secrets. Whoever has it can do what it may do.
      </Callout>
      <div className="flex items-center gap-2">
        <input
          readOnly
          aria-label="API key"
          value={secret}
          onFocus={(event) => event.target.select()}
          className="h-9 min-w-0 flex-1 rounded-lg border border-line-strong bg-sunken px-3 font-mono text-ink text-sm"
        />
        <Button icon={copied ? <Check /> : <Copy />} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  );
}
