import { graphql } from '../../graphql/gql.ts';

export const UpdateVideo = graphql(`
  mutation UpdateVideo($input: UpdateVideoInput!) {
    updateVideo(input: $input) {
      __typename
      ... on Video {
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

export const SetVisibility = graphql(`
  mutation SetVisibility($id: ID!, $visibility: Visibility!, $publishAt: DateTime) {
    setVisibility(id: $id, visibility: $visibility, publishAt: $publishAt) {
      __typename
      ... on Video {
        id
        visibility
        publishAt
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const DeleteVideo = graphql(`
  mutation DeleteVideo($id: ID!) {
    deleteVideo(id: $id) {
      __typename
      ... on DeletedVideo {
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

export const SetVideoGate = graphql(`
  mutation SetVideoGate($videoId: ID!, $gateId: ID) {
    setVideoGate(videoId: $videoId, gateId: $gateId) {
      __typename
      ... on Video {
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

export const RetryAsset = graphql(`
  mutation RetryAsset($id: ID!) {
    retryAsset(id: $id) {
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

export const StartPreview = graphql(`
  mutation StartPreview($videoId: ID!, $deviceId: String!) {
    startPlayback(videoId: $videoId, deviceId: $deviceId) {
      __typename
      ... on PlaybackLease {
        id
        token
        hls
        renewAfterMs
        expiresAt
      }
      ... on PlaybackDenied {
        access {
          decision
          because
          code
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

export const RenewPreview = graphql(`
  mutation RenewPreview($leaseId: ID!) {
    renewPlayback(leaseId: $leaseId) {
      __typename
      ... on PlaybackLease {
        id
        token
        renewAfterMs
      }
      ... on PlaybackDenied {
        access {
          because
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

export const EndPreview = graphql(`
  mutation EndPreview($leaseId: ID!) {
    endPlayback(leaseId: $leaseId)
  }
`);
