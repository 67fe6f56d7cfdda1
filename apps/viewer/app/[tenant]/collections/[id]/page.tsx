import { CollectionPage } from '../../../../features/collection/collection-page.tsx';

interface CollectionRouteProps {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function CollectionRoute({ params }: CollectionRouteProps) {
  const { id } = await params;
  return <CollectionPage collectionId={id} />;
}
