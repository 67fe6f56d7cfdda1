import { REFRESH_COOKIE } from '@streamgate/service/credential';
import type { FastifyRequest } from 'fastify';
import { type Credential, readCredential } from '../caller/credential.rules.ts';
import { canonicalNetwork } from '../caller/network.rules.ts';
import { cookieNameFor } from './refresh-cookie.ts';

/** What one HTTP request says, before anything of it is believed. */
export interface RequestFacts {
  readonly requestId: string;
  readonly credential: Credential;
  /** Slug or id as sent; empty when none is named. */
  readonly tenant: string;
  readonly network: string;
  readonly userAgent: string;
  readonly refreshToken: string | null;
}

const MAX_TENANT = 64;
const MAX_USER_AGENT = 256;

const text = (header: string | string[] | undefined, max: number): string =>
  (typeof header === 'string' ? header : '').trim().slice(0, max);

/** Browsers on other sites may call the API, but never with the session that the cookie stands for. */
const mayUseCookie = (origin: string | undefined, origins: ReadonlySet<string>): boolean =>
  origin === undefined || origins.has(origin);

export function readFacts(request: FastifyRequest, origins: ReadonlySet<string>): RequestFacts {
  const { headers } = request;
  const cookie = mayUseCookie(headers.origin, origins)
    ? request.cookies[cookieNameFor(REFRESH_COOKIE, headers.origin)]
    : undefined;
  return {
    requestId: request.id,
    credential: readCredential(headers.authorization),
    tenant: text(headers['x-streamgate-tenant'], MAX_TENANT),
    network: canonicalNetwork(request.ip),
    userAgent: text(headers['user-agent'], MAX_USER_AGENT),
    refreshToken: cookie ?? null,
  };
}
