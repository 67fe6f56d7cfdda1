/**
 * Runs the suites one after another (two cores) and ends with one closing line each. A failing suite does not hide the
 * others; the exit code tells whether all passed.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

// Both modes run on the same data: what one process for all has written, a process per service reads.
const home = mkdtempSync('/var/tmp/streamgate-e2e-');
chmodSync(home, 0o755);
const e2e = ['playwright', 'test', '--config', 'e2e/playwright.config.ts'];
const IN_BOTH_MODES = ['bad-input', 'nothing-without-a-lease', 'holder-watches', 'refused-with-reason', 'token-leaves'];

const suites: readonly Suite[] = [
  { name: 'check', command: ['node', 'tools/check.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'integration', command: ['vitest', 'run', '--project', 'integration'] },
  { name: 'contract', command: ['vitest', 'run', '--project', 'contract'] },
  { name: 'e2e', command: e2e, env: { E2E_HOME: home } },
  { name: 'e2e-services', command: [...e2e, ...IN_BOTH_MODES], env: { E2E_HOME: home, E2E_FLAGS: '--services' } },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(2);
}

const lines: string[] = [];
let failed = 0;
for (const suite of suites.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const startedAt = Date.now();
  const [command = '', ...args] = suite.command;
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...suite.env } });
  const tookSeconds = Math.round((Date.now() - startedAt) / 1_000);
  if (status !== 0) failed += 1;
  lines.push(`${suite.name.padEnd(12)} ${status === 0 ? 'passed' : 'FAILED'} in ${tookSeconds} s`);
}
rmSync(home, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}`);
console.log(`suites: ${lines.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
