import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const config = {
  gatewayUrl: 'http://localhost:4002',
  edgeUrl: 'http://localhost:4003',
  defaultTenant: 'aurora',
  chains: [
    { id: 1, name: 'Ethereum', currency: 'ETH', rpc: 'https://rpc.example.org/v1/secret' },
    { id: 137, name: 'Polygon', currency: 'POL', rpc: null },
  ],
  demoWallets: [],
};

test('scripts need the nonce of this very page', () => {
  const policy = contentPolicy(config, 'abc');
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('calls go to our servers and the chains alone, named without their paths', () => {
  expect(contentPolicy(config, 'abc')).toContain(
    "connect-src 'self' http://localhost:4002 http://localhost:4003 https://rpc.example.org;",
  );
});
