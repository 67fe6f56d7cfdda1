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
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const OwnWallets = graphql(/* GraphQL */ `
  query OwnWallets {
    me {
      account {
        id
        wallets {
          address
        }
      }
    }
  }
`);

export const SignOut = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);
