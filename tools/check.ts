/** The one door for everything that can be checked without running the product. A failing step prints what mends it. */
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly mend: string;
}

const steps: readonly Step[] = [
  { name: 'Prisma client', command: ['prisma', 'generate'], mend: 'npx prisma validate' },
  {
    name: 'supergraph is what the subgraphs compose to',
    command: ['node', 'gateway/src/compose/write-supergraph.ts', '--check'],
    mend: 'npm run generate',
  },
  { name: 'generated types are what the schema gives', command: ['graphql-codegen', '--check'], mend: 'npm run generate' },
  {
    name: '.env.example is what the schemas give',
    command: ['node', 'tools/write-env-example.ts', '--check'],
    mend: 'npm run generate',
  },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'], mend: 'npx biome check --write .' },
  {
    name: 'promises and switches',
    command: ['oxlint', '--type-aware', '--deny-warnings'],
    mend: 'see the message; rules are in .oxlintrc.json',
  },
  { name: 'types: services', command: ['tsc', '-p', 'tsconfig.json'], mend: 'npx tsc -p tsconfig.json' },
  { name: 'types: end to end', command: ['tsc', '-p', 'e2e'], mend: 'npx tsc -p e2e' },
  { name: 'types: benchmarks', command: ['tsc', '-p', 'bench'], mend: 'npx tsc -p bench' },
  { name: 'types: design system', command: ['tsc', '-p', 'packages/ui'], mend: 'npx tsc -p packages/ui' },
  { name: 'types: viewer', command: ['tsc', '-p', 'apps/viewer'], mend: 'npx tsc -p apps/viewer' },
  { name: 'types: console', command: ['tsc', '-p', 'apps/admin'], mend: 'npx tsc -p apps/admin' },
  { name: 'who may import whom', command: ['turbo', 'boundaries'], mend: 'tags are in each turbo.json, rules in the root one' },
  { name: 'unused code', command: ['knip'], mend: 'npx knip' },
  { name: 'workspace hygiene', command: ['sherif'], mend: 'npx sherif --fix' },
];

const asked = process.argv.slice(2);
let failed = 0;
for (const step of steps) {
  if (asked.length > 0 && !asked.some((word) => step.name.includes(word))) continue;
  const [command = '', ...args] = step.command;
  const startedAt = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const took = `${((Date.now() - startedAt) / 1_000).toFixed(1)} s`;
  if (status === 0) {
    console.log(`ok      ${step.name} (${took})`);
    continue;
  }
  failed += 1;
  console.log(`FAILED  ${step.name} (${took})\n${stdout}\n${stderr}\n        to mend: ${step.mend}`);
}
console.log(`check: ${failed === 0 ? 'all passed' : `${failed} failed`}`);
process.exit(failed === 0 ? 0 : 1);
