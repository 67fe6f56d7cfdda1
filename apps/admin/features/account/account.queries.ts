import { graphql } from '../../graphql/gql.ts';

export const SessionList = graphql(`
  query SessionList {
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

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on Session {
        id
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);
