import { graphql } from '../../graphql/gql.ts';

export const CollectionList = graphql(`
  query CollectionList($first: Int!, $after: String) {
    collections(first: $first, after: $after) {
      edges {
        node {
          id
          title
          kind
          videoCount
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CollectionPage = graphql(`
  query CollectionPage($id: ID!) {
    collection(id: $id) {
      id
      title
      description
      kind
      videoCount
      videos(first: 100) {
        edges {
          node {
            id
            title
            visibility
            durationMs
            asset {
              id
              poster
            }
          }
        }
      }
    }
  }
`);

export const VideoChoices = graphql(`
  query VideoChoices($search: String) {
    videos(first: 20, filter: { search: $search }) {
      edges {
        node {
          id
          title
          visibility
          durationMs
          asset {
            id
            poster
          }
        }
      }
    }
  }
`);

export const CreateCollection = graphql(`
  mutation CreateCollection($input: CollectionInput!) {
    createCollection(input: $input) {
      __typename
      ... on Collection {
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

export const UpdateCollection = graphql(`
  mutation UpdateCollection($id: ID!, $input: CollectionInput!) {
    updateCollection(id: $id, input: $input) {
      __typename
      ... on Collection {
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

export const SetCollectionVideos = graphql(`
  mutation SetCollectionVideos($id: ID!, $videoIds: [ID!]!) {
    setCollectionVideos(id: $id, videoIds: $videoIds) {
      __typename
      ... on Collection {
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

export const DeleteCollection = graphql(`
  mutation DeleteCollection($id: ID!) {
    deleteCollection(id: $id) {
      __typename
      ... on Collection {
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
