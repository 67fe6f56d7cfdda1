import { cx } from './cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger' | 'danger-ghost';
export type ButtonSize = 'xs' | 'sm' | 'md' | 'lg';

const BASE =
  'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap font-medium transition-[background-color,border-color,color,opacity] duration-100 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent shadow-rest enabled:hover:bg-accent-hover [a&]:hover:bg-accent-hover',
  secondary:
    'border border-line-strong bg-surface text-ink shadow-rest enabled:hover:bg-hover [a&]:hover:bg-hover data-[popup-open]:bg-hover',
  ghost:
    'text-soft enabled:hover:bg-hover enabled:hover:text-ink [a&]:hover:bg-hover [a&]:hover:text-ink data-[popup-open]:bg-hover',
  danger: 'bg-danger text-on-danger shadow-rest enabled:hover:bg-danger-hover',
  'danger-ghost': 'text-danger-ink enabled:hover:bg-danger-soft',
};

const SIZES: Record<ButtonSize, readonly [text: string, icon: string]> = {
  xs: ['h-6 gap-1 rounded-md px-2 text-xs [&_svg]:size-3.5', 'size-6 rounded-md [&_svg]:size-3.5'],
  sm: ['h-8 gap-1.5 rounded-md px-2.5 text-sm [&_svg]:size-4', 'size-8 rounded-md [&_svg]:size-4'],
  md: ['h-9 gap-2 rounded-lg px-3.5 text-base [&_svg]:size-4', 'size-9 rounded-lg [&_svg]:size-[18px]'],
  lg: ['h-11 gap-2 rounded-lg px-5 text-md [&_svg]:size-[18px]', 'size-11 rounded-lg [&_svg]:size-5'],
};

export interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Square, for one icon alone. */
  readonly square?: boolean;
  readonly className?: string | undefined;
}

/** The look of a button, for links that act like one. */
export const buttonClass = ({ variant = 'secondary', size = 'md', square = false, className }: ButtonLook = {}): string =>
  cx(BASE, VARIANTS[variant], SIZES[size][square ? 1 : 0], className);
