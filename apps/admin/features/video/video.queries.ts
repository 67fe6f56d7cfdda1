import { graphql } from '../../graphql/gql.ts';

export const VideoPage = graphql(`
  query VideoPage($id: ID!) {
    video(id: $id) {
      id
      title
      description
      tags
      visibility
      publishAt
      publishedAt
      durationMs
      posterPublic
      createdAt
      updatedAt
      viewCount
      gate {
        id
        name
        sentence
      }
      collections {
        id
        title
      }
      asset {
        ...AssetDetails
      }
    }
  }

  fragment AssetDetails on Asset {
    id
    state
    progressPercent
    etaMs
    durationMs
    width
    height
    frameRate
    sizeBytes
    fileName
    poster
    createdAt
    renditions {
      name
      kind
      width
      height
      frameRate
      codecs
      peakBps
      averageBps
      sizeBytes
    }
    oddities {
      code
      message
    }
    error {
      code
      message
      remedy
      detail
      retryable
    }
    timeline {
      id
      at
      step
      status
      message
    }
  }
`);

export const VideoFigures = graphql(`
  query VideoFigures($id: ID!, $days: Int!) {
    video(id: $id) {
      id
      stats(days: $days) {
        views
        viewers
        watchTimeMs
        live
        startupP50Ms
        startupP95Ms
        rebufferRatio
        refusals
        failures
      }
    }
  }
`);

export const GateChoices = graphql(`
  query GateChoices {
    gates(first: 100) {
      edges {
        node {
          id
          name
          sentence
        }
      }
    }
  }
`);
