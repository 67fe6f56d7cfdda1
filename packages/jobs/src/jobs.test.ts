import { defineFact } from '@streamgate/events/event';
import { Fault } from '@streamgate/kernel/fault';
import { newId } from '@streamgate/kernel/ids';
import { claimOutbox } from '@streamgate/prisma/claim-outbox';
import { startServices, stopServices } from '@streamgate/service/service';
import { createTestPlatform, type TestPlatform } from '@streamgate/testing/platform';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { defineJob } from './define-job.ts';
import { enqueue, publishFact } from './outbox.ts';
import { createRelay } from './relay.ts';
import { createWorker, type Handler, handleFact, handleJob } from './worker.ts';

let platform: TestPlatform;

beforeEach(async () => {
  platform = await createTestPlatform();
});

afterEach(() => platform[Symbol.asyncDispose]());

const queue = (): string => `test-${newId()}`;
const countJob = (name: string) =>
  defineJob({ name: 'test.count', queue: name, payload: z.object({ word: z.string() }), attempts: 3, key: ({ word }) => word });

async function running(handlers: Handler[], body: () => Promise<void>): Promise<void> {
  const { redis, log, database } = platform;
  const services = [
    createRelay({ claim: claimOutbox(database), redis, log }),
    createWorker({ name: 'test', handlers, declared: handlers, redis, log }),
  ];
  await startServices(services);
  try {
    await body();
  } finally {
    await stopServices(services);
  }
}

test('a job is done exactly if its transaction commits', async () => {
  const job = countJob(queue());
  const seen: string[] = [];
  await running([handleJob(job, async ({ word }) => void seen.push(word))], async () => {
    await platform.database.$transaction((tx) => enqueue(tx, job, { word: 'kept' }));
    const undone = platform.database.$transaction(async (tx) => {
      await enqueue(tx, job, { word: 'undone' });
      throw new Error('roll back');
    });
    await expect(undone).rejects.toThrow('roll back');
    await vi.waitFor(() => expect(seen).toEqual(['kept']), 5_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(seen).toEqual(['kept']);
  });
});

test('the same key queued twice is done once', async () => {
  const job = countJob(queue());
  const seen: string[] = [];
  await running([handleJob(job, async ({ word }) => void seen.push(word))], async () => {
    for (let times = 0; times < 3; times += 1) await enqueue(platform.database, job, { word: 'same' });
    await enqueue(platform.database, job, { word: 'last' });
    await vi.waitFor(() => expect(seen).toContain('last'), 5_000);
    expect(seen.filter((word) => word === 'same')).toHaveLength(1);
  });
});

test('two relays on one outbox send every row once', async () => {
  const job = countJob(queue());
  const words = Array.from({ length: 150 }, (_, at) => `w${at}`);
  for (const word of words) await enqueue(platform.database, job, { word });
  const seen: string[] = [];
  const { redis, log, database } = platform;
  const second = createRelay({ claim: claimOutbox(database), redis, log });
  await second.start();
  await running([handleJob(job, async ({ word }) => void seen.push(word))], async () => {
    await vi.waitFor(() => expect(seen).toHaveLength(words.length), 10_000);
    expect(new Set(seen).size).toBe(words.length);
  });
  await second.drain();
  await second.stop();
  expect(await database.outboxMessage.count({ where: { sentAt: null } })).toBe(0);
});

test('a fault that trying again cannot mend ends the job at once, another is tried again', async () => {
  const job = countJob(queue());
  const tries = { corrupt: 0, busy: 0 };
  const work = async ({ word }: { word: string }): Promise<void> => {
    if (word === 'corrupt') {
      tries.corrupt += 1;
      throw new Fault('corrupt', { retryable: false });
    }
    tries.busy += 1;
    if (tries.busy < 2) throw new Fault('busy', { retryable: true });
  };
  await running([handleJob(job, work)], async () => {
    await enqueue(platform.database, job, { word: 'corrupt' });
    await enqueue(platform.database, job, { word: 'busy' });
    await vi.waitFor(() => expect(tries.busy).toBe(2), 8_000);
    expect(tries.corrupt).toBe(1);
  });
});

test('a fact reaches each of its consumers', async () => {
  const fact = defineFact({ name: `test.fact-${newId()}`, consumers: ['content', 'web3'], payload: z.object({ n: z.number() }) });
  const seen: string[] = [];
  const on = (consumer: string): Handler => handleFact(consumer, fact, async () => void seen.push(consumer));
  // Names of handlers are unique within a worker, so each consumer has its own, as in the product.
  const other = createWorker({
    name: 'web3',
    handlers: [on('web3')],
    declared: [fact],
    redis: platform.redis,
    log: platform.log,
  });
  await other.start();
  await running([on('content')], async () => {
    await publishFact(platform.database, fact, { n: 1 });
    await vi.waitFor(() => expect(seen.toSorted()).toEqual(['content', 'web3']), 5_000);
  });
  await other.stop();
});

test('a worker does not start with a declared job that nobody handles', () => {
  const job = countJob(queue());
  const { redis, log } = platform;
  expect(() => createWorker({ name: 'gap', handlers: [], declared: [job], redis, log })).toThrow('no handler for test.count');
});

test('a payload that does not fit its declaration is refused before it is queued', async () => {
  const job = countJob(queue());
  await expect(enqueue(platform.database, job, { word: 7 } as never)).rejects.toThrow();
  expect(await platform.database.outboxMessage.count()).toBe(0);
});
