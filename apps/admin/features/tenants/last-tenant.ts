const KEY = 'streamgate:last-tenant';

/** The slug of the tenant used last on this device, to open it next time. */
export const readLastTenant = (): string | null => localStorage.getItem(KEY);

export const rememberTenant = (slug: string): void => localStorage.setItem(KEY, slug);
