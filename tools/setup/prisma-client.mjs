import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectEnv, projectNode } from './run-node.mjs';
import { giveUp } from './say.mjs';

/** Generates the Prisma client, unless it was generated from exactly these schema files. */
export function generatePrismaClient(root) {
  const folder = join(root, 'prisma', 'schema');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  const wanted = hash.digest('hex');
  const stamp = join(root, 'prisma', 'generated', '.schema');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const result = spawnSync(projectNode(root), [cli, 'generate'], { cwd: root, env: projectEnv(root), encoding: 'utf8' });
  if (result.status !== 0) giveUp(`the database client could not be generated:\n${result.stderr}`);
  writeFileSync(stamp, wanted);
}
