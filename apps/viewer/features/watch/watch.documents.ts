import { graphql } from '../../graphql/gql.ts';

export const WatchVideo = graphql(/* GraphQL */ `
  query WatchVideo($id: ID!) {
    video(id: $id) {
      id
      title
      description
      tags
      visibility
      publishedAt
      durationMs
      viewCount
      gated
      asset {
        id
        state
        progressPercent
        etaMs
        poster
        frameRate
      }
      gate {
        id
        sentence
        getItUrl
      }
      collections {
        id
        title
      }
    }
  }
`);

export const WatchAccess = graphql(/* GraphQL */ `
  query WatchAccess($id: ID!) {
    video(id: $id) {
      id
      access {
        ...AccessFields
      }
    }
  }
`);

export const WatchRelated = graphql(/* GraphQL */ `
  query WatchRelated($id: ID!) {
    video(id: $id) {
      id
      related(first: 8) {
        ...VideoCardFields
      }
    }
  }
`);

export const WatchPlaces = graphql(/* GraphQL */ `
  query WatchPlaces {
    me {
      account {
        id
        history(first: 50) {
          positionMs
          video {
            id
          }
        }
      }
    }
  }
`);
