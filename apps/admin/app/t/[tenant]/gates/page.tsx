import type { Metadata } from 'next';
import { GatesPage } from '../../../../features/gates/gates-page.tsx';

export const metadata: Metadata = { title: 'Gates · StreamGate' };

export default function Page() {
  return <GatesPage />;
}
