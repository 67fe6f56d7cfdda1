/**
 * "npm start", once packages are installed: infrastructure, services, apps, demo, closing table; then up until Ctrl-C.
 * Whatever was started is stopped in reverse order, also when a later step fails.
 */
import { resolve } from 'node:path';
import { Fault } from '@streamgate/kernel/fault';
import { createLogger, type Logger } from '@streamgate/service/logger';
import { type Service, startServices, stopServices } from '@streamgate/service/service';
import { deployDemo } from '@streamgate/web3/demo/deploy-demo';
import { buildApps } from './apps/build-apps.ts';
import { serveApp } from './apps/serve-apps.ts';
import { addressesOf, closingTable } from './closing-table.ts';
import { composeMonolith } from './compose-monolith.ts';
import { type DemoChain, demoWallets, setUpDemo } from './demo/set-up-demo.ts';
import { DEMO_LOGIN, DEMO_TENANT } from './demo/sign-in-operator.ts';
import { type MonolithEnv, readMonolithEnv } from './env.ts';
import { dataFolder, forgetData, lockDataFolder } from './infrastructure/data-folder.ts';
import { checkPorts, startInfrastructure } from './infrastructure/start-infrastructure.ts';
import { type Options, readOptions } from './options.ts';
import { type Ports, portsFrom } from './ports.ts';
import { tell } from './progress.ts';
import { readSecrets } from './secrets.ts';
import { partsOf, RELOAD_FLAGS, reloadingPart, serveProcess, together } from './services-mode.ts';
import { type Settings, settingsFor } from './settings.ts';

const root = resolve(import.meta.dirname, '../..');

type Stop = () => Promise<void>;

/** What the apps and services learn of the demo; nothing when there is none. */
const demoSettings = (chain: DemoChain | null): Record<string, string> =>
  chain === null
    ? {}
    : {
        STREAMGATE_DEMO: '1',
        STREAMGATE_DEMO_WALLETS: JSON.stringify(demoWallets(chain)),
        STREAMGATE_DEMO_LOGIN: JSON.stringify(DEMO_LOGIN),
        VIEWER_DEFAULT_TENANT: DEMO_TENANT.slug,
      };

function usedPorts(env: MonolithEnv, ports: Ports, options: Options): Record<string, number> {
  const { viewer, console, graphql, edge, postgres, redis, chain, ...subgraphs } = ports;
  return {
    ...(options.noApps ? {} : { viewer, console }),
    graphql,
    edge,
    ...(env.DATABASE_URL === undefined ? { postgres } : {}),
    ...(env.REDIS_URL === undefined ? { redis } : {}),
    ...(env.STREAMGATE_CHAINS === undefined ? { chain } : {}),
    ...(options.services ? subgraphs : {}),
  };
}

function servicesFor(options: Options, ports: Ports, settings: Settings, log: Logger): readonly Service[] {
  if (options.services)
    return [
      together(
        'a process per service',
        partsOf(ports).map((part) => serveProcess(root, part, settings)),
      ),
    ];
  if (options.dev) return [serveProcess(root, reloadingPart(ports), settings, RELOAD_FLAGS)];
  return composeMonolith(settings, log);
}

async function startParts(options: Options, ports: Ports, settings: Settings, log: Logger, stops: Stop[]): Promise<void> {
  const services = servicesFor(options, ports, settings, log);
  await startServices(services);
  stops.push(() => stopServices(services));
  tell(options.services ? 'services started, a process each' : `${services.length} services started in one process`);
}

async function startApps(options: Options, ports: Ports, settings: Settings, logs: string, stops: Stop[]): Promise<void> {
  if (options.noApps) return;
  if (!options.dev) await buildApps(root, logs, settings);
  const apps = [
    serveApp({ root, app: 'viewer', port: ports.viewer, settings, dev: options.dev }),
    serveApp({ root, app: 'admin', port: ports.console, settings, dev: options.dev }),
  ];
  await startServices(apps);
  stops.push(() => stopServices(apps));
  tell('viewer and console started');
}

async function start(stops: Stop[]): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const env = readMonolithEnv(process.env);
  const ports = portsFrom(env.STREAMGATE_PORT);
  const folder = dataFolder(resolve(root, env.STREAMGATE_HOME));
  const unlock = lockDataFolder(folder);
  stops.push(async () => unlock());
  if (options.reset) forgetData(folder);
  await checkPorts(usedPorts(env, ports, options));

  const log = createLogger('streamgate', env.LOG_LEVEL);
  const infrastructure = await startInfrastructure(env, ports, folder);
  stops.push(infrastructure.stop);
  const chain =
    infrastructure.localChainUrl === null || options.noDemo ? null : await deployDemo({ rpcUrl: infrastructure.localChainUrl });
  const secrets = readSecrets(folder.root, process.env);
  const settings = { ...settingsFor(process.env, env, ports, infrastructure, secrets), ...demoSettings(chain) };
  await startParts(options, ports, settings, log, stops);
  const [demo] = await Promise.all([
    chain === null ? null : setUpDemo(settings, chain, folder.root),
    startApps(options, ports, settings, folder.logs, stops),
  ]);
  const addresses = addressesOf(settings, demo);
  if (options.json) process.stdout.write(`${JSON.stringify(addresses)}\n`);
  else process.stdout.write(closingTable(addresses));
}

async function stopAll(stops: Stop[]): Promise<boolean> {
  let clean = true;
  for (const stop of stops.splice(0).toReversed()) {
    try {
      await stop();
    } catch (error) {
      clean = false;
      process.stderr.write(`While stopping: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return clean;
}

function explain(error: unknown): string {
  if (!(error instanceof Fault)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

const stops: Stop[] = [];
let ending: Promise<void> | null = null;

function end(code: number): Promise<void> {
  ending ??= stopAll(stops).then((clean) => process.exit(clean ? code : 1));
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (ending !== null) return;
    tell('stopping …');
    void end(0);
  });
}

try {
  await start(stops);
} catch (error) {
  process.stderr.write(`\nStreamGate cannot go on: ${explain(error)}\n`);
  await end(1);
}
