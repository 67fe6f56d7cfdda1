// "npm test": every suite from a bare checkout. Names after "npm test --" pick suites: unit, integration, contract, e2e.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './setup/install.mjs';
import { generatePrismaClient } from './setup/prisma-client.mjs';
import { projectEnv, projectNode, run } from './setup/run-node.mjs';
import { ensureSystemTools } from './setup/system-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode();
install(root);
generatePrismaClient(root);
ensureSystemTools(['redis-server', 'ffmpeg', 'ffprobe', 'chromium']);
process.exit(
  await run(projectNode(root), ['tools/run-suites.ts', ...process.argv.slice(2)], { cwd: root, env: projectEnv(root) }),
);
