import { graphql } from '../../graphql/gql.ts';

graphql(/* GraphQL */ `
  fragment AccessFields on Access {
    decision
    because
    code
    rule
    trace
    getItUrl
    blocks {
      chainId
      number
    }
    checkedAt
  }
`);

graphql(/* GraphQL */ `
  fragment LeaseFields on PlaybackLease {
    id
    token
    hls
    storyboard
    events
    beacons
    viewId
    expiresAt
    renewAfterMs
  }
`);

export const StartPlayback = graphql(/* GraphQL */ `
  mutation StartPlayback($videoId: ID!, $deviceId: String!) {
    startPlayback(videoId: $videoId, deviceId: $deviceId) {
      __typename
      ... on PlaybackLease {
        ...LeaseFields
      }
      ... on PlaybackDenied {
        access {
          ...AccessFields
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const RenewPlayback = graphql(/* GraphQL */ `
  mutation RenewPlayback($leaseId: ID!) {
    renewPlayback(leaseId: $leaseId) {
      __typename
      ... on PlaybackLease {
        ...LeaseFields
      }
      ... on PlaybackDenied {
        access {
          ...AccessFields
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const EndPlayback = graphql(/* GraphQL */ `
  mutation EndPlayback($leaseId: ID!) {
    endPlayback(leaseId: $leaseId)
  }
`);
