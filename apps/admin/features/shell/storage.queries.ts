import { graphql } from '../../graphql/gql.ts';

export const StorageUse = graphql(`
  query StorageUse {
    tenant {
      id
      storage {
        usedBytes
        reservedBytes
        limitBytes
      }
    }
  }
`);
