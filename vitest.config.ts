import { defineConfig } from 'vitest/config';

// One copy of graphql: Vite would take its ES build here while CommonJS packages take the other, and types would not match.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const real = { globalSetup: ['packages/testing/src/global-setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

// Three suites: rules and pure code; use cases on real services; the contract between the parts.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['{apps,packages,subgraphs,gateway,edge,monolith,prisma,tools}/**/*.unit.test.ts'] },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['{packages,subgraphs,gateway,edge,monolith,prisma}/**/!(*.unit|*.contract).test.ts'],
          ...real,
        },
      },
      { resolve, test: { name: 'contract', include: ['{gateway,monolith,packages}/**/*.contract.test.ts'], ...real } },
    ],
  },
});
