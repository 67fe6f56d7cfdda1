import { type NextRequest, NextResponse } from 'next/server';
import { isProduction, readEnv } from './env.ts';
import { contentPolicy } from './features/app-config/content-policy.ts';

/** Gives every page a content security policy of its own: only our scripts run, and only our servers are called. */
export function proxy(request: NextRequest): NextResponse {
  if (!isProduction()) return NextResponse.next();
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(readEnv(), nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|icon.svg).*)' }] };
