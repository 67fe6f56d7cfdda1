import type { Logger } from './logger.ts';

/** One running part. `start` resolves when it serves; `drain` stops taking new work; `stop` releases everything. */
export interface Service {
  readonly name: string;
  start(): Promise<void>;
  ready(): Promise<boolean>;
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts in order; if one fails, those already started are stopped before the error goes on. */
export async function startServices(services: readonly Service[]): Promise<void> {
  const started: Service[] = [];
  try {
    for (const service of services) {
      await service.start();
      started.push(service);
    }
  } catch (error) {
    await stopServices(started);
    throw error;
  }
}

/** Drains all, then stops all in reverse order. A part that fails to stop does not keep the others from stopping. */
export async function stopServices(services: readonly Service[]): Promise<void> {
  await Promise.allSettled(services.map((service) => service.drain()));
  const failures: unknown[] = [];
  for (const service of services.toReversed()) {
    try {
      await service.stop();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some services did not stop cleanly.');
}

/** Runs until SIGTERM or SIGINT, then drains and stops; a second signal ends at once. */
export async function runServices(services: readonly Service[], log: Logger): Promise<void> {
  await startServices(services);
  log.info({ services: services.map((service) => service.name) }, 'services started');
  await new Promise<void>((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
  await stopServices(services);
  log.info('services stopped');
}
