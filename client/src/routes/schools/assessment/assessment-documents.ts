import { graphql } from '../../../graphql/index.ts';

export const TASKS = graphql(`
  query Tasks($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Assessment {
        ...Move_assessment
        state
        readOnlyReason
        viewerMay
        lastSavedAt
        headline {
          achieved
          applicable
          display
        }
        progress {
          answered
          items
        }
        round {
          id
          name
          closesOn
        }
        institution {
          id
          name
        }
        benchmarks {
          ...Standing_benchmark
          id
          slot
          title
        }
      }
    }
  }
`);

export const CHECK = graphql(`
  query Check($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Assessment {
        state
        readOnlyReason
        viewerMay
        progress {
          answered
          items
        }
        headline {
          achieved
          applicable
          display
        }
        round {
          id
          name
          closesOn
        }
        institution {
          id
          name
        }
        benchmarks {
          ...Standing_benchmark
          id
          slot
          title
          criteria {
            id
            key
            question
            items {
              id
              key
              label
              answer {
                revision
                notApplicable
                value {
                  display
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const RESULT = graphql(`
  query Result($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Assessment {
        state
        submittedAt
        submittedBy
        asOf
        headline {
          achieved
          applicable
          display
        }
        round {
          id
          name
          closesOn
        }
        institution {
          id
          name
        }
        edition {
          id
          title
          label
        }
        comparableToPrevious
        previous {
          id
          edition {
            id
            title
            label
          }
          round {
            id
            name
          }
          headline {
            achieved
            applicable
            display
          }
        }
        receipt {
          asOf
          contract
          edition
          evaluation
          inputs
          rules
        }
        benchmarks {
          ...Standing_benchmark
          id
          slot
          title
          points
          possible
          previous {
            slot
            outcome
            percent
          }
          criteria {
            ...Finding_criterion
            id
            key
            statement
          }
        }
      }
    }
  }
`);

export const SUBMIT = graphql(`
  mutation SubmitAssessment($input: SubmitAssessmentInput!) {
    submitAssessment(input: $input) {
      assessment {
        id
        state
        submittedAt
        readOnlyReason
        viewerMay
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
