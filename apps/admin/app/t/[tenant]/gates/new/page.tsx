import type { Metadata } from 'next';
import { NewGatePage } from '../../../../../features/gates/new-gate-page.tsx';

export const metadata: Metadata = { title: 'New gate · StreamGate' };

export default function Page() {
  return <NewGatePage />;
}
