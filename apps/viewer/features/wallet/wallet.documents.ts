import { graphql } from '../../graphql/gql.ts';

export const AskChallenge = graphql(/* GraphQL */ `
  mutation AskChallenge($input: WalletChallengeInput!) {
    walletChallenge(input: $input) {
      __typename
      ... on WalletChallenge {
        message
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const SignInWithWallet = graphql(/* GraphQL */ `
  mutation SignInWithWallet($input: WalletSignInInput!) {
    signInWithWallet(input: $input) {
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

export const LinkWallet = graphql(/* GraphQL */ `
  mutation LinkWallet($input: WalletSignInInput!) {
    linkWallet(input: $input) {
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
