import { graphql } from '../../../graphql/index.ts';

graphql(`
  fragment Value_answerValue on AnswerValue {
    __typename
    display
    ... on BandAnswer {
      band
    }
    ... on HeadcountAnswer {
      reached
      eligible
    }
    ... on NumberAnswer {
      number
    }
    ... on OptionAnswer {
      option
    }
    ... on YesNoAnswer {
      yes
    }
    ... on DateAnswer {
      date
    }
    ... on TextAnswer {
      text
    }
    ... on TickedAnswer {
      ticked
    }
  }
`);

graphql(`
  fragment Answer_answer on Answer {
    author
    notApplicable
    revision
    savedAt
    value {
      ...Value_answerValue
    }
  }
`);

graphql(`
  fragment Finding_finding on Finding {
    outcome
    sentence
    points
    possible
    steps {
      display
      outcome
    }
  }
`);

graphql(`
  fragment Finding_criterion on AssessmentCriterion {
    id
    finding {
      ...Finding_finding
    }
  }
`);

graphql(`
  fragment Standing_benchmark on AssessmentBenchmark {
    id
    outcome
    percent
    explanation
    progress {
      answered
      items
    }
  }
`);

export const SAVE_ANSWER = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      assessment {
        id
        lastSavedAt
        progress {
          answered
          items
        }
        headline {
          achieved
          applicable
          display
        }
      }
      benchmark {
        ...Standing_benchmark
      }
      criterion {
        ...Finding_criterion
      }
      item {
        id
        answer {
          ...Answer_answer
        }
      }
      conflict {
        ...Answer_answer
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
