/** All services in one process and nothing else: what the contributor's loop restarts when a source changes. */
import { createLogger } from '@streamgate/service/logger';
import { runServices } from '@streamgate/service/service';
import { composeMonolith } from './compose-monolith.ts';
import type { Settings } from './settings.ts';

const log = createLogger('streamgate', process.env['LOG_LEVEL'] ?? 'info');
await runServices(composeMonolith(process.env as Settings, log), log);
process.exit(0);
