import { createHash } from 'node:crypto';
import type { CookieToSet } from '@streamgate/service/graph/subgraph';
import type { FastifyReply } from 'fastify';

const isCookie = (value: unknown): value is CookieToSet =>
  typeof value === 'object' && value !== null && 'name' in value && 'value' in value && 'maxAgeMs' in value;

/** The cookies that identity asks for in its answer's extensions. */
export const cookiesIn = (extensions: Readonly<Record<string, unknown>> | undefined): readonly CookieToSet[] =>
  Array.isArray(extensions?.['cookies']) ? extensions['cookies'].filter(isCookie) : [];

/**
 * A session of its own for each app: cookies do not tell ports apart, so without this the viewer's sign-in would take the
 * console's place wherever both are on one host. Calls without an origin (servers, tools) share the plain name.
 */
export const cookieNameFor = (name: string, origin: string | undefined): string =>
  origin === undefined ? name : `${name}_${createHash('sha256').update(origin).digest('hex').slice(0, 8)}`;

/** Sets a cookie that scripts cannot read and other sites cannot send; without Secure only for a loopback gateway over http. */
export function setCookie(reply: FastifyReply, { name, value, maxAgeMs }: CookieToSet, gatewayUrl: string): void {
  const ownName = cookieNameFor(name, reply.request.headers.origin);
  const { protocol, hostname } = new URL(gatewayUrl);
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  reply.setCookie(ownName, value, {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: protocol === 'https:' || !isLoopback,
    maxAge: Math.floor(maxAgeMs / 1_000),
  });
}
