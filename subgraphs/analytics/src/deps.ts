import type { Clock } from '@streamgate/kernel/clock';
import type { Database } from '@streamgate/prisma/database';
import type { Logger } from '@streamgate/service/logger';
import type { Redis } from 'ioredis';

/** What the use cases of this subgraph work with. */
export interface Deps {
  readonly database: Database;
  readonly redis: Redis;
  readonly clock: Clock;
  readonly log: Logger;
}
