import { WatchPage } from '../../../../features/watch/watch-page.tsx';

interface WatchRouteProps {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function WatchRoute({ params }: WatchRouteProps) {
  const { id } = await params;
  return <WatchPage key={id} videoId={id} />;
}
