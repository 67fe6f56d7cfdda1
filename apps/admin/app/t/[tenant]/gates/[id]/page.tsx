import type { Metadata } from 'next';
import { EditGatePage } from '../../../../../features/gates/edit-gate-page.tsx';

export const metadata: Metadata = { title: 'Gate · StreamGate' };

export default function Page() {
  return <EditGatePage />;
}
