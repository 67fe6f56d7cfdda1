import type { Metadata } from 'next';
import { LibraryScreen } from '../../../../features/library/library-screen.tsx';

export const metadata: Metadata = { title: 'Videos · StreamGate' };

export default function Page() {
  return <LibraryScreen />;
}
