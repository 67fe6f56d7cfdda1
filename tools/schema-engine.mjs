#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const { values: opt, positionals: pos } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean' },
  },
});
if (opt.version) {
  console.log('schema-engine-cli wasm');
  process.exit(0);
}
const ds = opt.datasource ? JSON.parse(opt.datasource) : {},
  say = (o) => process.stdout.write(`${JSON.stringify(o)}\n`);
const logErr = (message, error_code) =>
  process.stderr.write(
    `${JSON.stringify({ level: 'ERROR', fields: { message, error_code }, target: 'schema_engine::logger' })}\n`,
  );
// 1) catalogue types unknown to the adapter -> text etc.; "char" must reach the engine as Character (else CHECK constraints panic)
const TAG = '\u0001',
  OID = { 18: 25, 19: 25, 22: 1005, 24: 25, 30: 1028, 194: 25, 1002: 1009, 1003: 1009, 2205: 25, 2206: 25 };
const fix = (r) => {
  for (const x of [r].flat())
    for (const f of x?.fields ?? []) {
      if (f.dataTypeID === 18) f.name = TAG + f.name;
      f.dataTypeID = OID[f.dataTypeID] ?? f.dataTypeID;
    }
  return r;
};
class CatalogPool extends pg.Pool {
  async query(...a) {
    return fix(await super.query(...a));
  }
  async connect(...a) {
    const c = await super.connect(...a);
    if (c !== undefined && c.__sg !== true) {
      const q = c.query.bind(c);
      c.__sg = true;
      c.query = (...b) => {
        const r = q(...b);
        return r?.then ? r.then(fix) : r;
      };
    }
    return c;
  }
}
const typed = (q) => {
  const raw = q.queryRaw.bind(q);
  q.queryRaw = async (x) => {
    const r = await raw(x);
    r.columnNames.forEach((n, i) => {
      if (n.startsWith(TAG)) {
        r.columnNames[i] = n.slice(1);
        r.columnTypes[i] = ColumnTypeEnum.Character;
      }
    });
    return r;
  };
  return q;
};
// 2) the adapter splits scripts at every ";" (breaks $$ bodies, half-applies): send the whole script as one simple query = one implicit transaction
const whole = (a) => {
  typed(a);
  const st = a.startTransaction.bind(a);
  a.startTransaction = async (...b) => typed(await st(...b));
  a.executeScript = async (sql) => {
    try {
      await a.underlyingDriver().query(sql);
    } catch (e) {
      a.onError(e);
    }
  };
  return a;
};
const clean = (u) => {
  const x = new URL(u);
  for (const k of ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer']) x.searchParams.delete(k);
  return x.toString();
};
const open = async (u) =>
  whole(
    await new PrismaPg(new CatalogPool({ connectionString: clean(u), max: 3 }), {
      schema: new URL(u).searchParams.get('schema') ?? undefined,
      disposeExternalPool: true,
    }).connect(),
  );
const at = (u, db) => {
  const x = new URL(u);
  x.pathname = `/${db}`;
  return x.toString();
};
const client = async (u, f) => {
  const c = new pg.Client({ connectionString: clean(u) });
  await c.connect();
  try {
    return await f(c);
  } finally {
    await c.end();
  }
};
class Factory {
  provider = 'postgres';
  adapterName = '@prisma/adapter-pg';
  connect() {
    return open(ds.url);
  }
  async connectToShadowDb() {
    if (ds.shadowDatabaseUrl) return open(ds.shadowDatabaseUrl);
    const db = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await client(ds.url, (c) => c.query(`CREATE DATABASE "${db}"`));
    const a = await open(at(ds.url, db)),
      end = a.dispose.bind(a);
    a.dispose = async () => {
      await end();
      await client(ds.url, (c) => c.query(`DROP DATABASE IF EXISTS "${db}"`));
    };
    return a;
  }
}
const createDb = async (u) => {
  const n = decodeURIComponent(new URL(u).pathname.slice(1));
  await client(at(u, 'postgres'), (c) =>
    c.query(`CREATE DATABASE "${n.replaceAll('"', '""')}"`).catch((e) => {
      if (e.code !== '42P04') throw e;
    }),
  );
  return n;
};
if (pos[0] === 'cli') {
  process.stderr.write('{}\n'); // the CLI drops the first line
  try {
    if (pos[1] === 'create-database') await createDb(ds.url);
    else await client(ds.url, () => {});
    process.exit(0);
  } catch (e) {
    logErr(e.message, { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010' }[e.code] ?? 'P1001');
    process.exit(1);
  }
}
const dir = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
const { instance } = await WebAssembly.instantiate(await readFile(path.join(dir, 'schema_engine_bg.wasm')), {
  './schema_engine_bg.js': bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  get() {
    return this.message;
  },
  set_message(m) {
    this.message = m;
    logErr(m);
  },
};
let engine;
const get = async () =>
  (engine ??= await bg.SchemaEngine.new(
    {
      datamodels: opt.datamodels?.length
        ? await Promise.all(opt.datamodels.map(async (f) => [f, await readFile(f, 'utf8')]))
        : undefined,
    },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new Factory()),
  ));
const H = {
  async createDatabase(p) {
    return { databaseName: await createDb(p?.datasource?.url ?? ds.url) };
  },
  async ensureConnectionValidity() {
    await client(ds.url, () => {});
    return {};
  },
  async getDatabaseVersion() {
    return (await get()).version(null);
  },
  async diff(p) {
    const r = await (await get()).diff(p);
    if (r.stdout != null) say({ id: 900000, jsonrpc: '2.0', method: 'print', params: { content: r.stdout } });
    return { exitCode: r.exitCode, stdout: null };
  },
  async dbExecute(p) {
    await client(p.datasourceType?.tag === 'url' ? p.datasourceType.url : ds.url, (c) => c.query(p.script));
    return {};
  },
};
process.on('uncaughtException', (e) => {
  logErr(String(e?.message ?? e));
  process.exit(101);
});
let chain = Promise.resolve();
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
rl.on('line', (l) => {
  const m = l.trim() && JSON.parse(l);
  if (!m?.method) return;
  chain = chain.then(async () => {
    try {
      const f = H[m.method] ?? (async (p) => (await get())[m.method](p ?? {}));
      say({ jsonrpc: '2.0', id: m.id, result: (await f(m.params)) ?? {} });
    } catch (e) {
      say({
        jsonrpc: '2.0',
        id: m.id,
        error: {
          code: 4466,
          message: 'engine error',
          data: {
            is_panic: false,
            message: String(e?.message ?? e),
            error_code: /^P\d/.test(e?.code ?? '') ? e.code : undefined,
            meta: e?.meta ?? null,
          },
        },
      });
    }
  });
});
rl.on('close', () => chain.finally(() => process.exit(0)));
