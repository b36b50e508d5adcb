import { graphql } from '../../../graphql/index.ts';

export const PROGRAMMES = graphql(`
  query Programmes($first: Int!, $after: String) {
    viewer {
      may
    }
    programmes(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          enrolled
          edition {
            id
            title
            label
          }
          rounds {
            id
            name
            state
            closesOn
          }
        }
      }
    }
    editions(first: 100) {
      edges {
        node {
          ...EditionChoice_edition
        }
      }
    }
  }
`);

export const EDITION_CHOICE = graphql(`
  fragment EditionChoice_edition on Edition {
    id
    title
    label
    status
    available
  }
`);

export const CREATE_PROGRAMME = graphql(`
  mutation CreateProgramme($input: CreateProgrammeInput!) {
    createProgramme(input: $input) {
      programme {
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

export const PROGRAMME = graphql(`
  query Programme($id: ID!, $first: Int!, $after: String) {
    viewer {
      may
    }
    editions(first: 100) {
      edges {
        node {
          ...EditionChoice_edition
        }
      }
    }
    node(id: $id) {
      __typename
      id
      ... on Programme {
        name
        enrolled
        edition {
          id
          title
          label
        }
        rounds {
          id
          name
          opensOn
          closesOn
          state
        }
        enrolments(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              institution {
                id
                name
                urn
                localAuthority {
                  name
                }
              }
              rounds {
                round {
                  id
                  name
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
          }
        }
      }
    }
  }
`);

export const ROUND_PROGRESS = graphql(`
  query RoundProgress($id: ID!, $roundId: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Programme {
        summary(roundId: $roundId) {
          institutions
          submitted
          inProgress
          notStarted
        }
      }
    }
  }
`);

export const CHASE = graphql(`
  query ChaseList($id: ID!, $roundId: ID!, $first: Int!) {
    node(id: $id) {
      __typename
      id
      ... on Programme {
        cohort(
          roundId: $roundId
          first: $first
          filter: { state: NOT_STARTED }
          orderBy: { by: NAME, direction: ASC }
        ) {
          totalCount
          edges {
            node {
              institution {
                id
                name
                people {
                  id
                  role
                  person {
                    id
                    name
                    email
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const CHANGE_EDITION = graphql(`
  mutation ChangeProgrammeEdition($input: ChangeProgrammeEditionInput!) {
    changeProgrammeEdition(input: $input) {
      programme {
        id
        edition {
          id
          title
          label
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

export const ENROLLABLE = graphql(`
  query Enrollable($first: Int!, $filter: InstitutionFilter) {
    institutions(first: $first, filter: $filter) {
      totalCount
      edges {
        node {
          id
          name
          urn
          ukprn
          phase
          town
          localAuthority {
            name
          }
        }
      }
    }
  }
`);

export const ENROL = graphql(`
  mutation EnrolInstitutions($input: EnrolInstitutionsInput!) {
    enrolInstitutions(input: $input) {
      programme {
        id
        enrolled
      }
      enrolments {
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
