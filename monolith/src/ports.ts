/** Every port follows one base, so that two copies can run side by side. */
export interface Ports {
  readonly viewer: number;
  readonly console: number;
  readonly graphql: number;
  readonly edge: number;
  readonly postgres: number;
  readonly redis: number;
  readonly chain: number;
  readonly identity: number;
  readonly content: number;
  readonly media: number;
  readonly web3: number;
  readonly analytics: number;
  readonly relay: number;
}

export const portsFrom = (base: number): Ports => ({
  viewer: base,
  console: base + 1,
  graphql: base + 2,
  edge: base + 3,
  postgres: base + 4,
  redis: base + 5,
  chain: base + 6,
  identity: base + 11,
  content: base + 12,
  media: base + 13,
  web3: base + 14,
  analytics: base + 15,
  relay: base + 16,
});
