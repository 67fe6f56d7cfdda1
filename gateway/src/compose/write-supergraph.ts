/**
 * Composes the five subgraphs' SDL into `supergraph.graphql` (what the gateway plans from) and `api.graphql` (what clients
 * see). With --check it writes nothing and fails when a committed file is not what composing gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { readSdl } from '@streamgate/service/graph/build-schema';
import { SUBGRAPHS } from '@streamgate/service/graph/subgraph';
import { parse, printSchema } from 'graphql';

const root = join(import.meta.dirname, '../../..');

const result = composeServices(
  SUBGRAPHS.map((name) => ({
    name,
    url: `http://${name}.internal/graphql`,
    typeDefs: parse(readSdl(join(root, 'subgraphs', name, 'src'))),
  })),
);
if (result.errors !== undefined) {
  for (const error of result.errors) process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const files = {
  'gateway/supergraph.graphql': `${result.supergraphSdl}\n`,
  'gateway/api.graphql': `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
};
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${name} is not what the subgraphs compose to. Run: npm run generate\n`);
    process.exit(1);
  }
}
