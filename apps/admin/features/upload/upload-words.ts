import { formatBytes, formatSpan } from '@streamgate/ui/formats';
import { etaMsOf, percentOf, type UploadItem } from './upload-item.ts';

const moved = ({ sentBytes, sizeBytes }: UploadItem): string => `${formatBytes(sentBytes)} of ${formatBytes(sizeBytes)}`;

function movingWords(item: UploadItem): string {
  const eta = etaMsOf(item);
  const speed = item.speedBps === null ? null : `${formatBytes(item.speedBps)}/s`;
  return [moved(item), speed, eta === null ? null : `${formatSpan(Math.max(1_000, eta))} left`].filter(Boolean).join(' · ');
}

/** What goes on with an upload, in a few words. */
export function uploadWords(item: UploadItem): string {
  switch (item.phase) {
    case 'waiting':
      return `Waiting for its turn · ${formatBytes(item.sizeBytes)}`;
    case 'preparing':
      return 'Asking the server for room';
    case 'uploading':
      return movingWords(item);
    case 'paused':
      return `Paused · ${moved(item)}`;
    case 'offline':
      return 'Connection lost · trying again every few seconds';
    case 'finishing':
      return 'All bytes are there · checking';
    case 'processing':
      return 'Processing';
    case 'needs-file':
      return 'Interrupted · give the file again';
    default:
      return 'Stopped';
  }
}

/** What a screen reader hears: in steps of ten per cent, so that it is not told everything. */
export function spokenWords(item: UploadItem): string {
  const step = Math.floor(percentOf(item) / 10) * 10;
  if (item.phase === 'uploading') return `${item.title}: ${step} per cent uploaded`;
  if (item.phase === 'processing') return `${item.title}: uploaded, processing has begun`;
  if (item.problem !== null) return `${item.title}: ${item.problem}`;
  return `${item.title}: ${uploadWords(item).split(' · ')[0]}`;
}
