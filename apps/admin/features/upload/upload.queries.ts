import { graphql } from '../../graphql/gql.ts';

export const CreateVideo = graphql(`
  mutation CreateVideo($input: CreateVideoInput!, $key: String) {
    createVideo(input: $input, idempotencyKey: $key) {
      __typename
      ... on Video {
        id
        title
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const CreateUpload = graphql(`
  mutation CreateUpload($input: CreateUploadInput!, $key: String) {
    createUpload(input: $input, idempotencyKey: $key) {
      __typename
      ... on Upload {
        id
        endpoint
        url
        token
        expiresAt
        asset {
          id
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

export const FinishUpload = graphql(`
  mutation FinishUpload($id: ID!) {
    finishUpload(id: $id) {
      __typename
      ... on Asset {
        id
        state
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const CancelUpload = graphql(`
  mutation CancelUpload($id: ID!) {
    cancelUpload(id: $id) {
      __typename
      ... on Upload {
        id
        state
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const UploadAgain = graphql(`
  query UploadAgain($id: ID!) {
    upload(id: $id) {
      id
      endpoint
      url
      token
      state
    }
  }
`);

export const PendingUploads = graphql(`
  query PendingUploads {
    pendingUploads {
      id
      fileName
      sizeBytes
      state
      expiresAt
      asset {
        id
      }
    }
  }
`);

export const AssetProgress = graphql(`
  query AssetProgress($id: ID!) {
    asset(id: $id) {
      id
      state
      progressPercent
      etaMs
      error {
        code
        message
        remedy
      }
    }
  }
`);
