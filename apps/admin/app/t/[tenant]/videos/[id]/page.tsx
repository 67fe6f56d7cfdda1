import type { Metadata } from 'next';
import { VideoScreen } from '../../../../../features/video/video-screen.tsx';

export const metadata: Metadata = { title: 'Video · StreamGate' };

export default function Page() {
  return <VideoScreen />;
}
