import type { Clock } from '@streamgate/kernel/clock';
import type { Database } from '@streamgate/prisma/database';

/** What the use cases of this subgraph work with. */
export interface Deps {
  readonly database: Database;
  readonly clock: Clock;
}
