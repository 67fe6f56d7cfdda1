import type { Metadata } from 'next';
import { DevelopersPage } from '../../../../features/developers/developers-page.tsx';

export const metadata: Metadata = { title: 'Developers · StreamGate' };

export default function Page() {
  return <DevelopersPage />;
}
