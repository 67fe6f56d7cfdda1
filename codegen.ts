import type { CodegenConfig } from '@graphql-codegen/cli';
import { mappers as analytics } from './subgraphs/analytics/codegen.mappers.ts';
import { mappers as content } from './subgraphs/content/codegen.mappers.ts';
import { mappers as identity } from './subgraphs/identity/codegen.mappers.ts';
import { mappers as media } from './subgraphs/media/codegen.mappers.ts';
import { mappers as web3 } from './subgraphs/web3/codegen.mappers.ts';

const SUBGRAPHS = ['identity', 'content', 'media', 'web3', 'analytics'] as const;
const scalars = { DateTime: 'Date', JSON: 'unknown', BigInt: { input: 'bigint', output: 'bigint | string' }, ID: 'string' };

const resolverTypes = (subgraph: (typeof SUBGRAPHS)[number]): CodegenConfig['generates'] => ({
  [`subgraphs/${subgraph}/src/types.generated.ts`]: {
    schema: `subgraphs/${subgraph}/src/**/*.graphqls`,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: './context.ts#Context',
      mappers: mappers[subgraph],
      scalars,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
  },
});

const mappers = { identity, content, media, web3, analytics };

const documents = (app: string): CodegenConfig['generates'] => ({
  [`apps/${app}/graphql/`]: {
    schema: 'gateway/api.graphql',
    documents: [`apps/${app}/{app,features}/**/*.{ts,tsx}`],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { DateTime: 'string', JSON: 'unknown', BigInt: 'string', ID: 'string' },
    },
  },
});

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: Object.assign({}, ...SUBGRAPHS.map(resolverTypes), documents('admin'), documents('viewer')),
};

export default config;
