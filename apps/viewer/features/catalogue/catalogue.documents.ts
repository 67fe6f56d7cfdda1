import { graphql } from '../../graphql/gql.ts';

export const Catalogue = graphql(/* GraphQL */ `
  query Catalogue($first: Int!, $after: String, $search: String, $tag: String) {
    catalogue(first: $first, after: $after, search: $search, tag: $tag) {
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
`);

export const CatalogueTags = graphql(/* GraphQL */ `
  query CatalogueTags {
    catalogueTags(first: 16) {
      tag
      count
    }
  }
`);

export const CatalogueCollections = graphql(/* GraphQL */ `
  query CatalogueCollections {
    collections(first: 6) {
      edges {
        cursor
        node {
          id
          title
          kind
          videoCount
          videos(first: 3) {
            edges {
              cursor
              node {
                id
                asset {
                  id
                  poster
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const ContinueWatching = graphql(/* GraphQL */ `
  query ContinueWatching {
    me {
      account {
        id
        history(first: 4) {
          positionMs
          video {
            ...VideoCardFields
          }
        }
      }
    }
  }
`);
