/** Only a path of this console: never an address that somebody put into a link. */
export const safeNext = (next: string | null): string => (next !== null && /^\/(?![/\\])/.test(next) ? next : '/');
