import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const config = {
  gatewayUrl: 'http://localhost:4002',
  edgeUrl: 'http://localhost:4003',
  viewerUrl: 'http://localhost:4000',
  demoLogin: null,
};

test('scripts need the nonce of this very page, and calls go to our own servers alone', () => {
  const policy = contentPolicy(config, 'abc');
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("connect-src 'self' http://localhost:4002 http://localhost:4003;");
  expect(policy).toContain("frame-ancestors 'none'");
});
