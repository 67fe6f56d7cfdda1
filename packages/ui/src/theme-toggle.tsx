'use client';

import { Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { IconButton } from './icon-button.tsx';
import { Menu, MenuRadio } from './menu.tsx';

const OPTIONS = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

type Theme = (typeof OPTIONS)[number]['value'];

/** Light, dark, or as the system says. */
export function ThemeToggle({ size = 'sm' }: { readonly size?: 'sm' | 'md' }) {
  const { theme, setTheme } = useTheme();
  return (
    <Menu
      className="min-w-36"
      trigger={
        <IconButton label="Theme" size={size}>
          <Sun className="dark:hidden" />
          <Moon className="hidden dark:block" />
        </IconButton>
      }
    >
      <MenuRadio<Theme> value={(theme ?? 'system') as Theme} onChange={setTheme} options={OPTIONS} />
    </Menu>
  );
}
