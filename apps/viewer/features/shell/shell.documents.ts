import { graphql } from '../../graphql/gql.ts';

export const TenantHead = graphql(/* GraphQL */ `
  query TenantHead {
    tenant {
      id
      slug
      name
    }
  }
`);
