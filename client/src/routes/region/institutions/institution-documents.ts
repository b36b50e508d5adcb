import { graphql } from '../../../graphql/index.ts';

export const INSTITUTIONS = graphql(`
  query Institutions($first: Int!, $after: String, $filter: InstitutionFilter) {
    localAuthorities {
      code
      name
    }
    phases {
      key
      label
    }
    institutions(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...InstitutionRow_institution
        }
      }
    }
  }
`);

export const INSTITUTION = graphql(`
  query RegionInstitution($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      viewerMay
      latestResult {
        id
        submittedAt
        headline {
          display
        }
      }
      enrolments {
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
          }
          assessment {
            id
            state
            headline {
              display
            }
          }
        }
      }
      ...RegisterFacts_institution
    }
  }
`);

export const INSTITUTION_ROW = graphql(`
  fragment InstitutionRow_institution on Institution {
    id
    name
    urn
    ukprn
    phase
    kind
    status
    invented
    town
    localAuthority {
      name
    }
    latestResult {
      id
      headline {
        display
      }
    }
  }
`);

export const REGISTER_FACTS = graphql(`
  fragment RegisterFacts_institution on Institution {
    id
    urn
    ukprn
    kind
    type
    phase
    status
    town
    postcode
    website
    lowAge
    highAge
    sixthForm
    special
    pupilsOnRoll
    trust
    openedOn
    closedOn
    invented
    localAuthority {
      name
    }
  }
`);
