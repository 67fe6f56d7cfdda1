'use client';

import { LogoMark } from '@streamgate/ui/logo';
import { useState } from 'react';

export interface PosterProps {
  /** Null until made, or when the viewer may not see it. */
  readonly source: string | null | undefined;
  readonly className?: string;
  /** The picture is what the page is about: fetched first. */
  readonly first?: boolean;
}

/** A still picture that fills its box, or a quiet stand-in. Decorative: the title stands beside it. */
export function Poster({ source, className = '', first = false }: PosterProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (!source || broken === source) {
    return (
      <span aria-hidden="true" className={`grid size-full place-items-center bg-sunken text-line-strong ${className}`}>
        <LogoMark className="size-12 [&_.fill-accent]:fill-current" />
      </span>
    );
  }
  return (
    // biome-ignore lint/performance/noImgElement: posters come from the edge in their final size
    <img
      src={source}
      alt=""
      decoding="async"
      loading={first ? 'eager' : 'lazy'}
      {...(first && { fetchPriority: 'high' as const })}
      onError={() => setBroken(source)}
      className={`size-full object-cover ${className}`}
    />
  );
}
