import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment Trail_entry on TrailEvent {
    sequence
    type
    at
    hash
    kind
    sentence
    subject
    actor {
      id
      name
    }
  }
`);

export const OWN_TRAIL = graphql(`
  query OwnTrail($first: Int!, $after: String, $filter: TrailFilter) {
    viewer {
      active {
        organisation {
          id
          name
          trailActors {
            id
            name
          }
          trail(first: $first, after: $after, filter: $filter) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...Trail_entry
              }
            }
          }
        }
      }
    }
  }
`);

export const SCHOOL_TRAIL = graphql(`
  query SchoolTrail($id: ID!, $first: Int!, $after: String, $filter: TrailFilter) {
    institution(by: { id: $id }) {
      id
      name
      trailActors {
        id
        name
      }
      trail(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Trail_entry
          }
        }
      }
    }
  }
`);

graphql(`
  fragment Trail_check on TrailCheck {
    events
    results
    faultCount
    faults {
      sequence
      message
    }
  }
`);

export const CHECK_OWN_TRAIL = graphql(`
  query CheckOwnTrail {
    viewer {
      active {
        organisation {
          id
          trailCheck {
            ...Trail_check
          }
        }
      }
    }
  }
`);

export const CHECK_SCHOOL_TRAIL = graphql(`
  query CheckSchoolTrail($id: ID!) {
    institution(by: { id: $id }) {
      id
      trailCheck {
        ...Trail_check
      }
    }
  }
`);
