import { Counter, Histogram, register } from 'prom-client';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** Metrics live once per process, however many gateways it holds. */
const once = <Metric>(name: string, make: () => Metric): Metric =>
  (register.getSingleMetric(name) as Metric | undefined) ?? make();

export const requestSeconds = once(
  'streamgate_gateway_request_seconds',
  () =>
    new Histogram({
      name: 'streamgate_gateway_request_seconds',
      help: 'Time to answer a GraphQL request, by kind of operation and by the first error code (ok when none).',
      labelNames: ['kind', 'outcome'] as const,
      buckets: BUCKETS,
    }),
);

export const callSeconds = once(
  'streamgate_gateway_subgraph_call_seconds',
  () =>
    new Histogram({
      name: 'streamgate_gateway_subgraph_call_seconds',
      help: 'Time of one call to a subgraph, by how it ended.',
      labelNames: ['subgraph', 'outcome'] as const,
      buckets: BUCKETS,
    }),
);

export const plansTotal = once(
  'streamgate_gateway_plans_total',
  () => new Counter({ name: 'streamgate_gateway_plans_total', help: 'Operations that had to be planned.' }),
);
