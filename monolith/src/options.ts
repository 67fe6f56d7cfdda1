import { parseArgs } from 'node:util';
import { Fault } from '@streamgate/kernel/fault';

/** What was asked for on the command line. */
export interface Options {
  /** Print the closing table as one JSON line. */
  readonly json: boolean;
  /** Forget all data first. */
  readonly reset: boolean;
  /** The contributor's loop: apps reload on change, services restart. */
  readonly dev: boolean;
  /** One process per service with the network between, instead of one process for all. */
  readonly services: boolean;
  /** Without the two web apps, for tests of the services alone. */
  readonly noApps: boolean;
  /** Without the demo tenant and its film. */
  readonly noDemo: boolean;
}

const flag = { type: 'boolean', default: false } as const;

export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: flag, reset: flag, dev: flag, services: flag, 'no-apps': flag, 'no-demo': flag },
    });
    const { json, reset, dev, services } = values;
    return { json, reset, dev, services, noApps: values['no-apps'], noDemo: values['no-demo'] };
  } catch (cause) {
    const known = '--json, --reset, --dev, --services, --no-apps, --no-demo';
    throw new Fault(`${cause instanceof Error ? cause.message : String(cause)} Known options: ${known}.`, {
      retryable: false,
      cause,
    });
  }
}
