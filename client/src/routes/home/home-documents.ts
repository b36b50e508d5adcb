import { graphql } from '../../graphql/index.ts';

/** Asks by who is asking, so that it need not wait until that is known. */
export const HOME = graphql(`
  query Home {
    viewer {
      active {
        id
        organisation {
          id
          institution {
            ...School_institution
          }
        }
      }
    }
  }
`);
