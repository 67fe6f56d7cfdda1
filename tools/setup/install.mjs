import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, say } from './say.mjs';

const OLDEST_NODE = 20;

/** Refuses a Node that cannot even install; the project brings its own newer one for everything else. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    giveUp(`Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or newer and run this again.`);
}

function manifests(root) {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => join(parent, name));
  });
  const files = ['package.json', 'package-lock.json', ...folders.sort().map((folder) => join(folder, 'package.json'))];
  return files.map((file) => join(root, file)).filter(existsSync);
}

const digest = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};

/** Installs the packages of the lockfile unless exactly these are installed already. */
export function install(root) {
  const wanted = digest(manifests(root));
  const stamp = join(root, 'node_modules', '.streamgate-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages (the first time takes a minute or two) …');
  const log = join(root, '.streamgate', 'logs');
  mkdirSync(log, { recursive: true });
  // Not "npm ci": it refuses a lockfile whose optional binaries for other systems a package mirror does not carry.
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, encoding: 'utf8' });
  writeFileSync(join(log, 'install.log'), `${npm.stdout ?? ''}\n${npm.stderr ?? ''}`);
  if (npm.status !== 0) {
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(npm.stderr ?? '');
    giveUp(
      offline
        ? 'the package registry cannot be reached. Check the network (or the proxy in .npmrc) and run this again.'
        : 'npm install failed. What it said is in .streamgate/logs/install.log.',
    );
  }
  writeFileSync(stamp, digest(manifests(root)));
}
