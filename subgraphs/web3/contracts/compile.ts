/**
 * Compiles the contracts of this folder into `artifacts/<Name>.json` (abi and bytecode only), which are committed so that
 * nobody needs the compiler to run or test. Run it after a change: `npm run contracts -w subgraphs/web3`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

interface Output {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[];
  readonly contracts?: Readonly<
    Record<string, Readonly<Record<string, { abi: unknown; evm: { bytecode: { object: string } } }>>>
  >;
}

const require = createRequire(import.meta.url);
const solc: { compile(input: string, callbacks: object): string } = require('solc');

const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sol'));
const sources = Object.fromEntries(
  names.map((name) => [name, { content: readFileSync(join(import.meta.dirname, name), 'utf8') }]),
);
const input = {
  language: 'Solidity',
  sources,
  settings: {
    evmVersion: 'cancun',
    optimizer: { enabled: true, runs: 200 },
    metadata: { bytecodeHash: 'none' },
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
  },
};
const found = (path: string): { contents: string } => ({ contents: readFileSync(require.resolve(path), 'utf8') });
const output: Output = JSON.parse(solc.compile(JSON.stringify(input), { import: found }));
const errors = (output.errors ?? []).filter((error) => error.severity === 'error');
if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));

for (const path of names) {
  const name = basename(path, '.sol');
  const compiled = output.contracts?.[path]?.[name];
  if (compiled === undefined) throw new Error(`${path} does not hold a contract named ${name}.`);
  const artifact = { abi: compiled.abi, bytecode: `0x${compiled.evm.bytecode.object}` };
  writeFileSync(join(import.meta.dirname, '..', 'artifacts', `${name}.json`), `${JSON.stringify(artifact)}\n`);
}
