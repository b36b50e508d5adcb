import { graphql } from '../../graphql/index.ts';

export const HISTORY = graphql(`
  query History($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      enrolments {
        ...History_enrolment
      }
    }
  }

  fragment History_enrolment on Enrolment {
    ...Rounds_enrolment
    id
    rounds {
      assessment {
        id
        comparableToPrevious
        edition {
          id
          title
          label
        }
      }
    }
  }
`);
