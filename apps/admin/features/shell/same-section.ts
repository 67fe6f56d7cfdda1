import { NAV_ITEMS, tenantHref } from './nav-items.ts';

/** The same page in another tenant; a page about one thing becomes the list that thing would be in. */
export function sameSection(path: string, slug: string): string {
  const section = `/${path.split('/')[3] ?? ''}`;
  return tenantHref(slug, NAV_ITEMS.some((item) => item.path === section) ? section : '');
}
