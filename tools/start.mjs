// "npm start": from a bare checkout to a running StreamGate. Plain JavaScript without packages, since nothing is installed yet.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './setup/install.mjs';
import { generatePrismaClient } from './setup/prisma-client.mjs';
import { projectEnv, projectNode, run } from './setup/run-node.mjs';
import { ensureSystemTools } from './setup/system-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode();
install(root);
generatePrismaClient(root);
ensureSystemTools([...(process.env.REDIS_URL ? [] : ['redis-server']), 'ffmpeg', 'ffprobe']);
const main = join(root, 'monolith/src/main.ts');
// Libraries check more and cache less while developing; what "npm start" shows is the product itself.
const mode = process.argv.includes('--dev') ? 'development' : 'production';
const env = { ...projectEnv(root), NODE_ENV: process.env.NODE_ENV ?? mode };
const args = ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)];
process.exit(await run(projectNode(root), args, { cwd: root, env }));
