import { graphql } from '../../../graphql/index.ts';

export const DASHBOARD_PROGRAMME = graphql(`
  query DashboardProgramme($id: ID!) {
    localAuthorities {
      code
      name
    }
    node(id: $id) {
      __typename
      id
      ... on Programme {
        name
        enrolled
        rounds {
          id
          name
          state
          opensOn
          closesOn
        }
      }
    }
  }
`);

export const DASHBOARD = graphql(`
  query Dashboard($id: ID!, $roundId: ID!, $first: Int!, $after: String, $filter: CohortFilter, $orderBy: CohortOrder) {
    node(id: $id) {
      __typename
      id
      ... on Programme {
        summary(roundId: $roundId, filter: $filter) {
          institutions
          submitted
          inProgress
          notStarted
          meanAchieved
          distribution {
            achieved
            institutions
          }
          benchmarks {
            slot
            title
            achieved
            inProgress
            notStarted
            notApplicable
            unscorable
            previouslyAchieved
          }
        }
        cohort(roundId: $roundId, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              state
              change
              headline {
                achieved
                applicable
                display
              }
              results {
                slot
                outcome
                percent
              }
              assessment {
                id
              }
              institution {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
