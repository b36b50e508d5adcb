import { graphql } from '../../../graphql/index.ts';

export const SEERS = graphql(`
  query Seers($id: ID!) {
    institution(by: { id: $id }) {
      id
      seenBy {
        level
        organisation {
          id
          name
        }
        programme {
          id
          name
        }
      }
      grants {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);
