import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import { Compass } from 'lucide-react';
import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="pt-24">
      <EmptyState
        icon={<Compass />}
        title="There is no page here"
        actions={
          <Link href="/" className={buttonClass()}>
            To the console
          </Link>
        }
      >
        The address may be mistyped, or the page has moved.
      </EmptyState>
    </main>
  );
}
