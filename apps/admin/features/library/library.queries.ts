import { graphql } from '../../graphql/gql.ts';

export const LibraryPage = graphql(`
  query LibraryPage($first: Int!, $after: String, $filter: VideoFilter) {
    videos(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...LibraryVideo
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }

  fragment LibraryVideo on Video {
    id
    title
    visibility
    publishAt
    durationMs
    tags
    createdAt
    gated
    gate {
      id
      name
    }
    viewCount
    asset {
      id
      state
      progressPercent
      etaMs
      poster
      fileName
      error {
        code
        message
      }
    }
  }
`);

export const LibraryCounts = graphql(`
  query LibraryCounts {
    videoCounts {
      kind
      count
    }
  }
`);
