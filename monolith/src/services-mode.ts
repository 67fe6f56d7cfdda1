/** Microservice mode: the same services, one process each, with signed HTTP between gateway and subgraphs. */
import { join } from 'node:path';
import { spawnServer } from '@streamgate/embedded/spawn-server';
import type { Service } from '@streamgate/service/service';
import type { Ports } from './ports.ts';
import type { Settings } from './settings.ts';

interface Part {
  readonly name: string;
  readonly entry: string;
  /** The port that answers when the part is up; workers listen there for health alone. */
  readonly port: number;
}

const WORKER_PORT_OFFSET = 10;
const SUBGRAPHS = ['identity', 'content', 'media', 'web3', 'analytics'] as const;

/** The contributor's loop: all services in one process that restarts when a source changes. */
export const reloadingPart = (ports: Ports): Part => ({
  name: 'services',
  entry: 'monolith/src/services-main.ts',
  port: ports.graphql,
});

export const RELOAD_FLAGS = ['--watch', '--watch-preserve-output'] as const;

export function partsOf(ports: Ports): readonly Part[] {
  const subgraphs = SUBGRAPHS.flatMap((name) => [
    { name, entry: `subgraphs/${name}/src/server.ts`, port: ports[name] },
    { name: `${name}-worker`, entry: `subgraphs/${name}/src/worker.ts`, port: ports[name] + WORKER_PORT_OFFSET },
  ]);
  return [
    ...subgraphs,
    { name: 'outbox-relay', entry: 'monolith/src/relay.ts', port: ports.relay },
    { name: 'edge', entry: 'edge/src/server.ts', port: ports.edge },
    { name: 'gateway', entry: 'gateway/src/main.ts', port: ports.graphql },
  ];
}

/** One part as a process of its own. */
export function serveProcess(root: string, part: Part, settings: Settings, flags: readonly string[] = []): Service {
  let stop: () => Promise<void> = async () => {};
  return {
    name: part.name,
    start: async () => {
      const server = await spawnServer({
        name: part.name,
        command: process.execPath,
        args: ['--disable-warning=ExperimentalWarning', ...flags, join(root, part.entry)],
        port: part.port,
        env: { ...settings, PORT: String(part.port) },
        onOutput: (chunk) => process.stderr.write(chunk),
      });
      stop = server.stop;
    },
    ready: async () => true,
    drain: async () => {},
    stop: () => stop(),
  };
}

/** Parts that do not wait for one another, started at the same time and stopped at the same time. */
export function together(name: string, services: readonly Service[]): Service {
  const all = async (step: (service: Service) => Promise<void>): Promise<void> => {
    const results = await Promise.allSettled(services.map(step));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) throw failures[0];
  };
  return {
    name,
    start: async () => {
      try {
        await all((service) => service.start());
      } catch (error) {
        await all((service) => service.stop());
        throw error;
      }
    },
    ready: async () => (await Promise.all(services.map((service) => service.ready()))).every(Boolean),
    drain: () => all((service) => service.drain()),
    stop: () => all((service) => service.stop()),
  };
}
