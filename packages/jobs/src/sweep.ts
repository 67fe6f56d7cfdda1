import type { Logger } from '@streamgate/service/logger';
import type { Service } from '@streamgate/service/service';

interface SweepOptions {
  readonly name: string;
  readonly everyMs: number;
  readonly log: Logger;
  /** One pass; returns how many things it did. Must be safe to run in many processes at once. */
  readonly work: () => Promise<number>;
}

/** Does the same small work again and again, the next pass after the last has ended; a pass that fails is logged and tried again. */
export function createSweep({ name, everyMs, log, work }: SweepOptions): Service {
  let timer: NodeJS.Timeout | undefined;
  let pass: Promise<void> = Promise.resolve();
  let stopped = false;

  async function run(): Promise<void> {
    try {
      const count = await work();
      if (count > 0) log.debug({ sweep: name, count }, 'sweep did work');
    } catch (error) {
      log.warn({ err: error, sweep: name }, 'sweep failed and will be tried again');
    }
    next(everyMs);
  }

  function next(inMs: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      pass = run();
    }, inMs);
  }

  const halt = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await pass;
  };
  return {
    name,
    start: async () => next(0),
    ready: async () => !stopped,
    drain: halt,
    stop: halt,
  };
}
