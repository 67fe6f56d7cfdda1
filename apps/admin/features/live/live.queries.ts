import { graphql } from '../../graphql/gql.ts';

export const AssetChanges = graphql(`
  subscription AssetChanges {
    assetChanged {
      videoId
      asset {
        id
        state
        progressPercent
        etaMs
        durationMs
        error {
          code
          message
        }
      }
    }
  }
`);
