import { graphql } from '../../graphql/gql.ts';

export const ApiKeyList = graphql(`
  query ApiKeyList {
    apiKeys {
      id
      name
      prefix
      scopes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey {
        secret
        apiKey {
          id
          name
          prefix
        }
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      __typename
      ... on ApiKey {
        id
        revokedAt
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
