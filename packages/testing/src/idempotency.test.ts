import { newId } from '@streamgate/kernel/ids';
import { done, refuse } from '@streamgate/kernel/outcome';
import { forgetAnswers, once } from '@streamgate/prisma/idempotency';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db[Symbol.asyncDispose]());

let runs = 0;
const call = (facts: { tenantId: string; key?: string; request?: unknown }, pauseMs = 0) =>
  db.database.$transaction((tx) =>
    once(tx, { operation: 'test.make', key: 'k', request: { title: 'A' }, ...facts }, async () => {
      runs += 1;
      const made = runs;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      return done({ made });
    }),
  );

test('the same key and request give the first answer, whatever the order of the fields', async () => {
  const tenantId = newId();
  const first = await call({ tenantId, request: { title: 'A', size: 1n } });
  expect(await call({ tenantId, request: { size: 1n, title: 'A' } })).toEqual(first);
});

test('another request under the same key is refused', async () => {
  const tenantId = newId();
  await call({ tenantId });
  expect(await call({ tenantId, request: { title: 'B' } })).toMatchObject({
    ok: false,
    refusal: { code: 'IDEMPOTENCY_MISMATCH', field: 'idempotencyKey' },
  });
});

test('a second tenant with the same key does its own work', async () => {
  const first = await call({ tenantId: newId() });
  expect(await call({ tenantId: newId() })).not.toEqual(first);
});

test('without a key every call works', async () => {
  const tenantId = newId();
  const first = await call({ tenantId, key: '' });
  expect(await call({ tenantId, key: '' })).not.toEqual(first);
});

test('ten calls at once do the work once', async () => {
  const tenantId = newId();
  const before = runs;
  const answers = await Promise.all(Array.from({ length: 10 }, () => call({ tenantId }, 50)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(runs).toBe(before + 1);
});

test('a refusal is not kept and a fault leaves nothing', async () => {
  const facts = { tenantId: newId(), operation: 'test.make', key: 'k', request: 1 };
  const refused = await db.database.$transaction((tx) => once(tx, facts, async () => refuse('FULL', 'Full.')));
  expect(refused.ok).toBe(false);
  const broken = db.database.$transaction((tx) => once(tx, facts, () => Promise.reject(new Error('down'))));
  await expect(broken).rejects.toThrow('down');
  expect(await db.database.$transaction((tx) => once(tx, facts, async () => done('made')))).toEqual(done('made'));
});

test('old answers are forgotten', async () => {
  const tenantId = newId();
  const first = await call({ tenantId });
  expect(await forgetAnswers(db.database, new Date(Date.now() + 1_000))).toBeGreaterThan(0);
  expect(await call({ tenantId })).not.toEqual(first);
});
