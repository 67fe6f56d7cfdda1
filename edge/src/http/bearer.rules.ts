const BEARER = /^bearer +([A-Za-z0-9._~+/=-]{1,4096})$/i;

/** RFC 6750 2.1: the token of an Authorization header; null when there is none of that form. */
export const bearerOf = (header: string | undefined): string | null => BEARER.exec(header ?? '')?.[1] ?? null;
