/** The outbox relay as a process of its own, for the mode with a process per service. Any number may run. */
import { createRelay } from '@streamgate/jobs/relay';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import type { Database } from '@streamgate/prisma/database';
import { openDatabase } from '@streamgate/prisma/database';
import { runWorker } from '@streamgate/service/graph/run-subgraph';
import type { Platform } from '@streamgate/service/platform';
import type { Service } from '@streamgate/service/service';

const createServices = ({ database, redis, log }: Platform<Database>): { services: Service[] } => ({
  services: [createRelay({ claim: claimOutbox(database), redis, log })],
});

if (import.meta.main) await runWorker({ name: 'outbox-relay', source: process.env, openDatabase }, createServices);
