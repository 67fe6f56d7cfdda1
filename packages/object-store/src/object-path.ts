import { Fault } from '@streamgate/kernel/fault';

const PART = '[A-Za-z0-9][A-Za-z0-9._-]{0,127}';
const PATH = new RegExp(`^${PART}(?:/${PART}){0,15}$`);

/** Refuses any path that could leave the store or hide in it: parts begin with a letter or a digit, so ".." is none. */
export function checkPath(path: string): string {
  if (!PATH.test(path)) throw new Fault('This is not a path of the object store.', { retryable: false });
  return path;
}

/** The same for a prefix, which may end in "/"; an empty one means everything and is refused. */
export function checkPrefix(prefix: string): string {
  checkPath(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
  return prefix;
}
