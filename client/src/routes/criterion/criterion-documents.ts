import { graphql } from '../../graphql/index.ts';

export const CRITERION = graphql(`
  query Criterion($editionId: ID!, $key: String!) {
    criterion(editionId: $editionId, key: $key) {
      edition {
        id
        title
        label
      }
      benchmark {
        id
        slot
        title
      }
      criterion {
        id
        key
        statement
        question
        hint
        provenance
        scored
        rule
        weight
        changes
        source {
          title
          section
          url
          checkedOn
          note
        }
        ask {
          type
          min
          max
          unit
          options {
            id
            label
          }
        }
      }
      rows {
        key
        label
      }
      counts {
        id
        key
        label
      }
      examples {
        ...Example_example
      }
    }
  }
`);

graphql(`
  fragment Example_example on CriterionExample {
    answers {
      item
      value {
        ...Value_answerValue
      }
    }
    evidence {
      pieces
      type {
        id
        key
        label
      }
    }
    finding {
      ...Finding_finding
    }
  }
`);

export const TRY_CRITERION = graphql(`
  query TryCriterion($input: TryCriterionInput!) {
    tryCriterion(input: $input) {
      finding {
        ...Finding_finding
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
