import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment Rounds_enrolment on Enrolment {
    id
    programme {
      id
      name
    }
    rounds {
      round {
        id
        name
        state
        opensOn
        closesOn
      }
      assessment {
        id
        state
        submittedAt
        headline {
          achieved
          applicable
          display
        }
        progress {
          answered
          items
        }
        benchmarks {
          id
          slot
          title
          outcome
          percent
        }
      }
    }
  }
`);

graphql(`
  fragment School_institution on Institution {
    id
    name
    viewerMay
    enrolments {
      ...Rounds_enrolment
    }
  }
`);

export const SCHOOL = graphql(`
  query School($id: ID!) {
    institution(by: { id: $id }) {
      ...School_institution
    }
  }
`);

export const UNANSWERED = graphql(`
  query Unanswered($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Assessment {
        benchmarks {
          id
          slot
          title
          criteria {
            id
            key
            items {
              id
              key
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

export const START_ASSESSMENT = graphql(`
  mutation StartAssessment($input: StartAssessmentInput!) {
    startAssessment(input: $input) {
      assessment {
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
