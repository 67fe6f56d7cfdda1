'use client';

import { useParams } from 'next/navigation';
import { type ReactNode, useRef } from 'react';
import { useTenantSlug } from '../tenants/use-tenant-slug.ts';
import { FilePicker } from '../upload/file-picker.tsx';
import { useUploads } from '../upload/upload-provider.tsx';

/** Chooses a file for the video of the page's address; the one before stays playable until the new one is. */
export function useReplaceFile(): { readonly replace: () => void; readonly picker: ReactNode } {
  const { id } = useParams<{ id: string }>();
  const tenant = useTenantSlug();
  const { queue } = useUploads();
  const input = useRef<HTMLInputElement>(null);
  return {
    replace: () => input.current?.click(),
    picker: (
      <FilePicker
        ref={input}
        single
        label="Choose a file for this video"
        onFiles={(files) => tenant !== null && queue.add(tenant, files, id)}
      />
    ),
  };
}
