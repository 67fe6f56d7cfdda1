import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { Fault } from '@streamgate/kernel/fault';

/** A server process that we started and that ends with us. */
export interface RunningServer {
  readonly pid: number;
  stop(): Promise<void>;
}

interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly port: number;
  /** Numeric user and group to run as, when the present one may not. */
  readonly uid?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly stopSignal?: NodeJS.Signals;
  readonly startTimeoutMs?: number;
  /** Told every piece of output, for servers whose log is ours. */
  readonly onOutput?: (chunk: Buffer) => void;
}

const POLL_MS = 40;
const KILL_AFTER_MS = 8_000;

/** True when something answers on the loopback port. */
export const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function untilListening(child: ChildProcess, launch: Launch, output: () => string): Promise<void> {
  const until = Date.now() + (launch.startTimeoutMs ?? 30_000);
  while (!(await isListening(launch.port))) {
    if (child.exitCode !== null) throw new Fault(`${launch.name} ended while starting: ${output()}`, { retryable: false });
    if (Date.now() > until)
      throw new Fault(`${launch.name} did not answer on port ${launch.port}: ${output()}`, { retryable: true });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const running = new Set<ChildProcess>();

// Whatever way this process ends, no server stays behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server and resolves when its port answers; keeps the last lines of its output for the error. */
export async function spawnServer(launch: Launch): Promise<RunningServer> {
  if (await isListening(launch.port)) {
    throw new Fault(`Port ${launch.port} is taken, so ${launch.name} cannot start there.`, { retryable: false });
  }
  const user = launch.uid === undefined ? {} : { uid: launch.uid, gid: launch.uid };
  const child = spawn(launch.command, launch.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: launch.env ?? process.env,
    ...user,
  });
  let tail = '';
  const keep = (chunk: Buffer): void => {
    tail = (tail + chunk.toString()).slice(-2_000);
    launch.onOutput?.(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) => reject(new Fault(`${launch.name} could not be started.`, { retryable: false, cause })));
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  running.add(child);
  await Promise.race([untilListening(child, launch, () => tail.trim()), failed]);
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      running.delete(child);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(launch.stopSignal ?? 'SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}
