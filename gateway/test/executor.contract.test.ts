import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS } from './corpus.ts';
import { MODES, type StartedGateway, startGateway } from './start-gateway.ts';
import { createTestSubgraphs } from './test-subgraphs.ts';

/** Nobody runs out of budget here. */
const RICH = { GATEWAY_BUDGET: '1000000000', GATEWAY_BUDGET_PER_SECOND: '1000000000' };
const HOT = 110;
let redis: TestRedis;
const gateways: Record<string, StartedGateway> = {};

beforeAll(async () => {
  redis = await createTestRedis();
  const { all } = await createTestSubgraphs();
  for (const mode of MODES) gateways[mode] = await startGateway(all, { redis: redis.redis, mode, source: RICH });
  gateways['stock'] = await startGateway(all, { redis: redis.redis, source: { ...RICH, GATEWAY_EXECUTOR: 'stock' } });
});
afterAll(async () => {
  for (const gateway of Object.values(gateways)) await gateway[Symbol.asyncDispose]();
  await redis[Symbol.asyncDispose]();
});

const textOf = async (gateway: StartedGateway | undefined, sample: (typeof CORPUS)[number]): Promise<string | undefined> => {
  const { variables = {} } = sample;
  const answer = await gateway?.ask(sample.query, { variables });
  return answer?.text.replace(/,"extensions":\{"cost".*\}\}(?=\s*$)/, '}');
};

describe.each(MODES)('the executor (%s)', (mode) => {
  test.each(CORPUS)('answers as the stock executor does: $name', async (sample) => {
    // Often enough that subgraphs run their compiled form of the query.
    await Promise.all(Array.from({ length: HOT }, () => textOf(gateways[mode], sample)));
    const ours = await textOf(gateways[mode], sample);
    expect(ours).toBe(await textOf(gateways['stock'], sample));
    expect(ours).toContain('"data":{');
    expect(ours).not.toContain('"errors"');
  });
});
