'use client';

import dynamic from 'next/dynamic';
import { useUploadItems } from './upload-provider.tsx';
import { usePendingUploads } from './use-pending-uploads.ts';

const UploadTray = dynamic(() => import('./upload-tray.tsx').then((part) => part.UploadTray), { ssr: false });

/** The tray, as soon as there is something in it. */
export function UploadTraySlot() {
  usePendingUploads();
  return useUploadItems().length === 0 ? null : <UploadTray />;
}
