'use client';

import { useTheme } from 'next-themes';
import { Toaster as Sonner, type ToasterProps } from 'sonner';

/** Where short messages appear; put it once in the layout. Show one with `toast` from `sonner`. */
export function Toaster({ position = 'bottom-right' }: { readonly position?: ToasterProps['position'] }) {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position={position}
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-start gap-3 rounded-lg border border-line bg-raised px-3.5 py-3 text-base text-ink shadow-float font-sans',
          title: 'font-medium',
          description: 'text-muted text-sm',
          icon: 'mt-0.5',
          success: '[&_[data-icon]]:text-success',
          error: '[&_[data-icon]]:text-danger',
          warning: '[&_[data-icon]]:text-warning',
          actionButton: 'ml-auto shrink-0 self-center rounded-md bg-sunken px-2 py-1 font-medium text-sm text-ink',
        },
      }}
    />
  );
}
