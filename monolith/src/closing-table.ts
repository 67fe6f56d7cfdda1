import type { Demo } from './demo/set-up-demo.ts';
import type { Settings } from './settings.ts';

/** Where everything is, as `--json` prints it. */
export interface Addresses {
  readonly viewer: string;
  readonly console: string;
  readonly graphql: string;
  readonly edge: string;
  readonly demo: Demo | null;
}

export const addressesOf = (settings: Settings, demo: Demo | null): Addresses => ({
  viewer: settings.VIEWER_URL,
  console: settings.CONSOLE_URL,
  graphql: `${settings.GATEWAY_URL}/graphql`,
  edge: settings.EDGE_URL,
  demo,
});

/** The short table that a start ends with. */
export function closingTable({ demo, ...addresses }: Addresses): string {
  const rows: [string, string][] = [
    ['Viewer', addresses.viewer],
    ['Console', addresses.console],
    ['GraphQL explorer', addresses.graphql],
  ];
  if (demo !== null) {
    rows.push(['Console login', `${demo.operator.email}  ${demo.operator.password}`]);
    for (const wallet of demo.wallets)
      rows.push([wallet.name, `${wallet.address}  ${wallet.holds ? 'holds the pass' : 'holds nothing'}`]);
    for (const video of demo.videos) rows.push([video.gated ? 'Gated film' : 'Open film', video.url]);
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  return [
    '',
    'StreamGate is up.',
    '',
    ...lines,
    '',
    '  The demo wallets are public development keys: never send real tokens to them.',
    '  Stop with Ctrl-C. Data stays in .streamgate; "npm start -- --reset" begins anew.',
    '',
  ].join('\n');
}
