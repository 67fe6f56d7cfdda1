import { graphql } from '../../graphql/gql.ts';

export const RefreshSession = graphql(/* GraphQL */ `
  mutation RefreshSession {
    refreshSession {
      __typename
      ... on SignedIn {
        accessToken
        expiresAt
        account {
          id
          displayName
          wallets {
            address
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SignOut = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);
