import type { Clock } from '@streamgate/kernel/clock';
import type { Redis } from 'ioredis';
import type { EnvSource } from './env.ts';
import type { Logger } from './logger.ts';

/**
 * What a composition root hands to every part: built once per process, by the monolith or by a part's own main block.
 * `Database` is the Prisma client type, named by the parts that may import it.
 */
export interface Platform<Database = never> {
  readonly source: EnvSource;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  /** For commands. Subscribers and BullMQ duplicate it, since both need a connection of their own. */
  readonly redis: Redis;
}
