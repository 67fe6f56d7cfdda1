import { Wallet } from 'lucide-react';

/** A wallet's own picture. It is unauthenticated input: only data URIs, only as an image. */
export function WalletIcon({ connector }: { readonly connector: { readonly icon?: string | undefined } }) {
  const source = connector.icon?.trim();
  if (source?.startsWith('data:image/')) {
    // biome-ignore lint/performance/noImgElement: a data URI has nothing to optimise
    return <img src={source} alt="" className="size-9 rounded-lg" />;
  }
  return (
    <span aria-hidden="true" className="grid size-9 place-items-center rounded-lg bg-sunken text-muted">
      <Wallet className="size-5" />
    </span>
  );
}
