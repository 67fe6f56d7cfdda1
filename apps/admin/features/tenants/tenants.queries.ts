import { graphql } from '../../graphql/gql.ts';

export const CreateTenant = graphql(`
  mutation CreateTenant($input: CreateTenantInput!) {
    createTenant(input: $input) {
      __typename
      ... on Tenant {
        id
        slug
        name
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
