import { graphql } from '../../graphql/gql.ts';

export const CollectionVideos = graphql(/* GraphQL */ `
  query CollectionVideos($id: ID!, $after: String) {
    collection(id: $id) {
      id
      title
      description
      kind
      videoCount
      videos(first: 50, after: $after) {
        edges {
          cursor
          node {
            ...VideoCardFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
