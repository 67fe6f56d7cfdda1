import { graphql } from '../../graphql/gql.ts';

export const VideoCardFields = graphql(/* GraphQL */ `
  fragment VideoCardFields on Video {
    id
    title
    durationMs
    publishedAt
    viewCount
    gated
    asset {
      id
      state
      poster
    }
  }
`);
