/**
 * Writes `.env.example` from the schemas in every `env.ts`: each setting once, with its sentence and its default. With --check
 * it writes nothing and fails when the committed file is not what the schemas give.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly name: string;
  readonly sentence: string;
  readonly fallback: string | null;
  readonly readBy: string[];
}

const root = join(import.meta.dirname, '..');
const SETTING =
  /(?:\/\*\*\s*([^*]*(?:\*(?!\/)[^*]*)*)\*\/\s*)?^\s{2}([A-Z][A-Z0-9_]+): ((?:z|secret|origin|masterKey|leaseSecret|uploadSecret)[\s\S]*?),$(?=\s*(?:\/\*\*|[A-Z]|\}\)))/gm;

function fallbackOf(schema: string): string | null {
  const given = /\.default\(([^)]*)\)/.exec(schema)?.[1] ?? /^(?:secret|origin)\(([^)]*)\)/.exec(schema)?.[1];
  if (given === undefined) return null;
  return given.replace(/^'(.*)'$/, '$1').replaceAll('_', given.startsWith("'") ? '_' : '');
}

const settings = new Map<string, Setting>();
for (const file of globSync('{monolith,gateway,edge,subgraphs/*}/src/env.ts', { cwd: root }).sort()) {
  const part = file.replace(/\/src\/env\.ts$/, '').replace('subgraphs/', '');
  for (const [, comment = '', name = '', schema = ''] of readFileSync(join(root, file), 'utf8').matchAll(SETTING)) {
    const sentence = comment.replace(/\s*\n\s*\*\s*/g, ' ').trim();
    const known = settings.get(name);
    known?.readBy.push(part);
    if (known === undefined) settings.set(name, { name, sentence, fallback: fallbackOf(schema.trim()), readBy: [part] });
    else if (known.sentence === '' && sentence !== '') settings.set(name, { ...known, sentence });
  }
}

const lines = [
  '# Every setting, from the schemas in the env.ts files. All have a default under "npm start". Made by: npm run generate',
  '',
];
for (const { name, sentence, fallback, readBy } of [...settings.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
  if (sentence !== '') lines.push(`# ${sentence}`);
  lines.push(`# Read by: ${readBy.join(', ')}.`);
  const secret = fallback !== null && /development-only-/.test(fallback);
  lines.push(secret ? `# ${name}=` : `# ${name}=${fallback ?? ''}`, '');
}
const text = lines.join('\n');
const path = join(root, '.env.example');
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('.env.example is not what the schemas give. Run: npm run generate');
  process.exit(1);
}
