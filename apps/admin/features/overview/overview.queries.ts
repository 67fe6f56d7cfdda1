import { graphql } from '../../graphql/gql.ts';

export const OverviewFigures = graphql(`
  query OverviewFigures($days: Int!) {
    tenant {
      id
      overview(days: $days) {
        from
        to
        totals {
          ...OverviewTotals
        }
        previous {
          ...OverviewTotals
        }
        series {
          day
          views
          watchTimeMs
          refusals
          failures
        }
        topVideos {
          views
          watchTimeMs
          video {
            id
            title
            durationMs
            asset {
              id
              poster
            }
          }
        }
      }
      storage {
        usedBytes
        reservedBytes
        limitBytes
      }
    }
  }

  fragment OverviewTotals on VideoStats {
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
`);

export const FirstSteps = graphql(`
  query FirstSteps($keys: Boolean!, $members: Boolean!) {
    videoCounts {
      kind
      count
    }
    gates(first: 1) {
      edges {
        node {
          id
          videoCount
        }
      }
    }
    apiKeys @include(if: $keys) {
      id
    }
    members(first: 2) @include(if: $members) {
      edges {
        node {
          role
        }
      }
    }
  }
`);

export const NeedsAttention = graphql(`
  query NeedsAttention {
    videos(first: 5, filter: { assetState: ["errored"] }) {
      edges {
        node {
          id
          title
          asset {
            id
            error {
              message
              remedy
            }
          }
        }
      }
    }
  }
`);
