import { defineConfig } from 'vitest/config';

const real = { globalSetup: ['packages/testing/src/global-setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

// Three suites: rules and pure code; use cases on real services; the contract between the parts.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['{packages,subgraphs,gateway,edge,monolith,prisma,tools}/**/*.unit.test.ts'] } },
      {
        test: {
          name: 'integration',
          include: ['{packages,subgraphs,gateway,edge,monolith,prisma}/**/!(*.unit|*.contract).test.ts'],
          ...real,
        },
      },
      { test: { name: 'contract', include: ['{gateway,monolith,packages}/**/*.contract.test.ts'], ...real } },
    ],
  },
});
