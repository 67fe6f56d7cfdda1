import { graphql } from '../../graphql/gql.ts';

export const MyHoldings = graphql(/* GraphQL */ `
  query MyHoldings {
    me {
      account {
        id
        holdings {
          chainId
          chainName
          contract
          standard
          label
          amount
          decimals
          gates {
            id
            name
            sentence
          }
        }
      }
    }
    catalogue(first: 50) {
      edges {
        cursor
        node {
          id
          title
          gate {
            id
          }
        }
      }
    }
  }
`);

export const MyAccount = graphql(/* GraphQL */ `
  query MyAccount {
    me {
      account {
        id
        displayName
        wallets {
          caip10
          address
          provenAt
        }
      }
    }
    sessions {
      id
      method
      userAgent
      createdAt
      lastSeenAt
      current
    }
  }
`);

export const MyHistory = graphql(/* GraphQL */ `
  query MyHistory {
    me {
      account {
        id
        history(first: 24) {
          positionMs
          lastWatchedAt
          video {
            ...VideoCardFields
          }
        }
      }
    }
  }
`);

export const EndSession = graphql(/* GraphQL */ `
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on Session {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SignOutEverywhere = graphql(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export const UnlinkWallet = graphql(/* GraphQL */ `
  mutation UnlinkWallet($caip10: String!) {
    unlinkWallet(caip10: $caip10) {
      __typename
      ... on Account {
        id
        displayName
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
