/** Who sends an operation: the region's administrator, the leader of an institution, or the partner's program. */
export type Sender = 'administrator' | 'leader' | 'partner';

/** One thing that is measured. */
export interface Operation {
  readonly id: OperationId;
  /** What somebody does by it. */
  readonly title: string;
  readonly sender: Sender;
  readonly document: string;
}

export type QueryId = 'Q1' | 'Q2' | 'Q3' | 'Q4';
export type MutationId = 'M1' | 'M2';
export type OperationId = QueryId | MutationId;

/** Institutions on a page of the region's heat map, and on one of a partner's program. */
export const COHORT_PAGE = 50;
export const PARTNER_PAGE = 100;

/**
 * The operations as they are sent to every contestant but those that have a schema of their own. Pages are asked for
 * without the number of all there are, which is a sum and belongs to Q3.
 */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = {
  Q1: {
    id: 'Q1',
    title: "a school's status with findings and steps",
    sender: 'leader',
    document: `query SchoolStatus($urn: String!) {
  institution(by: { urn: $urn }) {
    id
    name
    latestResult {
      id
      state
      submittedAt
      headline { achieved applicable display }
      progress { answered items }
      round { id name }
      benchmarks {
        slot
        title
        outcome
        percent
        progress { answered items }
        criteria {
          key
          statement
          finding {
            outcome
            points
            possible
            sentence
            steps { display outcome }
          }
        }
      }
    }
  }
}`,
  },
  Q2: {
    id: 'Q2',
    title: `a cohort page of ${COHORT_PAGE} with results`,
    sender: 'administrator',
    document: `query CohortPage($programmeId: ID!, $roundId: ID!, $after: String) {
  node(id: $programmeId) {
    ... on Programme {
      cohort(roundId: $roundId, first: ${COHORT_PAGE}, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            state
            change
            headline { achieved applicable display }
            results { slot outcome percent }
            assessment { id }
            institution { id name }
          }
        }
      }
    }
  }
}`,
  },
  Q3: {
    id: 'Q3',
    title: 'aggregates by benchmark over all institutions',
    sender: 'administrator',
    document: `query Summary($programmeId: ID!, $roundId: ID!) {
  node(id: $programmeId) {
    ... on Programme {
      summary(roundId: $roundId) {
        institutions
        submitted
        inProgress
        notStarted
        meanAchieved
        distribution { achieved institutions }
        benchmarks { slot title achieved inProgress notStarted notApplicable unscorable previouslyAchieved }
      }
    }
  }
}`,
  },
  Q4: {
    id: 'Q4',
    title: `a partner's page of ${PARTNER_PAGE} institutions with their results`,
    sender: 'partner',
    document: `query SharedResults($after: String) {
  institutions(first: ${PARTNER_PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id
        urn
        name
        latestResult {
          id
          submittedAt
          headline { achieved applicable display }
          benchmarks { slot outcome percent }
        }
      }
    }
  }
}`,
  },
  M1: {
    id: 'M1',
    title: 'save one answer, with its evaluation',
    sender: 'leader',
    document: `mutation SaveAnswer($input: SaveAnswerInput!) {
  saveAnswer(input: $input) {
    assessment { id lastSavedAt progress { answered items } headline { achieved applicable display } }
    benchmark { id outcome percent explanation progress { answered items } }
    criterion { id finding { outcome sentence points possible steps { display outcome } } }
    item { id answer { author notApplicable revision savedAt value { display } } }
    conflict { revision }
    problems { code message path }
  }
}`,
  },
  M2: {
    id: 'M2',
    title: 'submit an assessment',
    sender: 'leader',
    document: `mutation SubmitAssessment($input: SubmitAssessmentInput!) {
  submitAssessment(input: $input) {
    assessment { id state submittedAt readOnlyReason viewerMay }
    problems { code message path }
  }
}`,
  },
};
