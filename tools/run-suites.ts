/**
 * Runs the suites one after another (two cores) and ends with one closing line each. A failing suite does not hide the
 * others; the exit code tells whether all passed.
 */
import { spawnSync } from 'node:child_process';

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
}

const suites: readonly Suite[] = [
  { name: 'check', command: ['node', 'tools/check.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'integration', command: ['vitest', 'run', '--project', 'integration'] },
  { name: 'contract', command: ['vitest', 'run', '--project', 'contract'] },
  { name: 'e2e', command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'] },
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
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const tookSeconds = Math.round((Date.now() - startedAt) / 1_000);
  if (status !== 0) failed += 1;
  lines.push(`${suite.name.padEnd(12)} ${status === 0 ? 'passed' : 'FAILED'} in ${tookSeconds} s`);
}
console.log(`\n${lines.join('\n')}`);
console.log(`suites: ${lines.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
