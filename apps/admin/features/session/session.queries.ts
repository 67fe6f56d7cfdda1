import { graphql } from '../../graphql/gql.ts';

export const SignInWithPassword = graphql(`
  mutation SignInWithPassword($input: PasswordSignInInput!) {
    signInWithPassword(input: $input) {
      __typename
      ... on SignedIn {
        accessToken
        expiresAt
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on SignedIn {
        accessToken
        expiresAt
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const WalletChallengeFor = graphql(`
  mutation WalletChallengeFor($input: WalletChallengeInput!) {
    walletChallenge(input: $input) {
      __typename
      ... on WalletChallenge {
        message
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SignInWithWallet = graphql(`
  mutation SignInWithWallet($input: WalletSignInInput!) {
    signInWithWallet(input: $input) {
      __typename
      ... on SignedIn {
        accessToken
        expiresAt
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const WhoAmI = graphql(`
  query WhoAmI {
    me {
      account {
        id
        displayName
        email
        wallets {
          caip10
          address
        }
      }
      memberships {
        role
        tenant {
          id
          slug
          name
        }
      }
      permissions
    }
  }
`);
