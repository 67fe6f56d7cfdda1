import { createTestRedis, type TestRedis } from '@streamgate/testing/redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS } from './corpus.ts';
import { MODES, type StartedGateway, startGateway } from './start-gateway.ts';
import { createTestSubgraphs } from './test-subgraphs.ts';

let redis: TestRedis;
const gateways: Record<string, StartedGateway> = {};

beforeAll(async () => {
  redis = await createTestRedis();
  const { all } = await createTestSubgraphs();
  for (const mode of MODES) gateways[mode] = await startGateway(all, { redis: redis.redis, mode });
  gateways['stock'] = await startGateway(all, { redis: redis.redis, source: { GATEWAY_EXECUTOR: 'stock' } });
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
    const ours = await textOf(gateways[mode], sample);
    expect(ours).toBe(await textOf(gateways['stock'], sample));
    expect(ours).toContain('"data":{');
    expect(ours).not.toContain('"errors"');
  });
});
