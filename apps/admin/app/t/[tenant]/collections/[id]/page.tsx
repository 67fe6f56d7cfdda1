import type { Metadata } from 'next';
import { CollectionScreen } from '../../../../../features/collections/collection-screen.tsx';

export const metadata: Metadata = { title: 'Collection · StreamGate' };

export default function Page() {
  return <CollectionScreen />;
}
