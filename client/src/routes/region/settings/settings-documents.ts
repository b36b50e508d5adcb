import { graphql } from '../../../graphql/index.ts';

graphql(`
  fragment Settings_periods on RetentionPeriods {
    assessmentYears
    evidenceYears
    inactiveMonths
    unusedDays
    nameYears
  }
`);

export const RETENTION = graphql(`
  query Retention {
    retention {
      periods {
        ...Settings_periods
      }
      defaults {
        ...Settings_periods
      }
      preview {
        at
        rules {
          rule
          count
        }
      }
      holds(first: 100) {
        totalCount
        edges {
          node {
            id
            reason
            placedAt
            institution {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const CHANGE_RETENTION = graphql(`
  mutation ChangeRetention($input: ChangeRetentionInput!) {
    changeRetention(input: $input) {
      retention {
        periods {
          ...Settings_periods
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const FIND_FOR_HOLD = graphql(`
  query FindForHold($text: String!) {
    institutions(first: 2, filter: { text: $text }) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const PLACE_HOLD = graphql(`
  mutation PlaceHold($input: PlaceHoldInput!) {
    placeHold(input: $input) {
      hold {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const LIFT_HOLD = graphql(`
  mutation LiftHold($input: LiftHoldInput!) {
    liftHold(input: $input) {
      hold {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
