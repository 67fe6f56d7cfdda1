import type { CookieToSet } from '@streamgate/service/graph/subgraph';
import type { FastifyReply } from 'fastify';

const isCookie = (value: unknown): value is CookieToSet =>
  typeof value === 'object' && value !== null && 'name' in value && 'value' in value && 'maxAgeMs' in value;

/** The cookies that identity asks for in its answer's extensions. */
export const cookiesIn = (extensions: Readonly<Record<string, unknown>> | undefined): readonly CookieToSet[] =>
  Array.isArray(extensions?.['cookies']) ? extensions['cookies'].filter(isCookie) : [];

/** Sets a cookie that scripts cannot read and other sites cannot send; without Secure only for a loopback gateway over http. */
export function setCookie(reply: FastifyReply, { name, value, maxAgeMs }: CookieToSet, gatewayUrl: string): void {
  const { protocol, hostname } = new URL(gatewayUrl);
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  reply.setCookie(name, value, {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: protocol === 'https:' || !isLoopback,
    maxAge: Math.floor(maxAgeMs / 1_000),
  });
}
