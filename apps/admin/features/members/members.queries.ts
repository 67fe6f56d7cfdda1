import { graphql } from '../../graphql/gql.ts';

export const MemberList = graphql(`
  query MemberList($first: Int!, $after: String) {
    members(first: $first, after: $after) {
      edges {
        node {
          role
          createdAt
          account {
            id
            displayName
            email
            wallets {
              address
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AddMember = graphql(`
  mutation AddMember($email: String!, $role: Role!) {
    addMember(email: $email, role: $role) {
      __typename
      ... on Membership {
        role
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($accountId: ID!, $role: Role!) {
    changeMemberRole(accountId: $accountId, role: $role) {
      __typename
      ... on Membership {
        role
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($accountId: ID!) {
    removeMember(accountId: $accountId) {
      __typename
      ... on Membership {
        role
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
