import { Suspense } from 'react';
import { CataloguePage } from '../../features/catalogue/catalogue-page.tsx';

export default function TenantPage() {
  return (
    <Suspense>
      <CataloguePage />
    </Suspense>
  );
}
