import { buttonClass } from '@streamgate/ui/button-class';
import { EmptyState } from '@streamgate/ui/empty-state';
import Link from 'next/link';

export default function NotFoundPage() {
  return (
    <EmptyState
      level={1}
      className="min-h-dvh"
      title="There is no page here"
      actions={
        <Link href="/" className={buttonClass()}>
          Go to the start page
        </Link>
      }
    >
      Check the address, or begin at the start page.
    </EmptyState>
  );
}
