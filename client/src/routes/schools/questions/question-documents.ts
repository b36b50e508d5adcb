import { graphql } from '../../../graphql/index.ts';

graphql(`
  fragment Item_item on AssessmentItem {
    id
    key
    label
    answer {
      ...Answer_answer
    }
    previous {
      ...Answer_answer
    }
    suggestion {
      notApplicable
      reason
      notes
      earlier {
        question
        label
        display
      }
      value {
        ...Value_answerValue
      }
    }
  }
`);

graphql(`
  fragment Criterion_criterion on AssessmentCriterion {
    ...Finding_criterion
    id
    key
    statement
    question
    hint
    rule
    scored
    provenance
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
    items {
      ...Item_item
    }
    evidenceTypes {
      ...EvidenceForm_type
    }
    evidence {
      ...Evidence_item
    }
  }
`);

export const BENCHMARK = graphql(`
  query Benchmark($id: ID!, $slot: String!) {
    node(id: $id) {
      __typename
      id
      ... on Assessment {
        readOnlyReason
        edition {
          id
        }
        round {
          id
          name
        }
        institution {
          id
          name
          viewerMay
        }
        benchmarks {
          id
          slot
          title
        }
        benchmark(slot: $slot) {
          ...Standing_benchmark
          id
          slot
          title
          summary
          criteria {
            ...Criterion_criterion
          }
        }
      }
    }
  }
`);
