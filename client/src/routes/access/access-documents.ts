import { graphql } from '../../graphql/index.ts';

export const ACCESS = graphql(`
  query Access {
    institutions(first: 100) {
      totalCount
      edges {
        node {
          id
          name
          grants {
            ...Held_grant
          }
          latestResult {
            id
            headline {
              display
            }
          }
        }
      }
    }
    accessRequests(first: 50) {
      edges {
        node {
          ...Own_request
        }
      }
    }
  }

  fragment Held_grant on Grant {
    id
    level
    purpose
    endsOn
    holds
    programme {
      id
      name
    }
  }

  fragment Own_request on AccessRequest {
    id
    institutionName
    number
    level
    purpose
    endsOn
    state
    reason
    requestedAt
    programme {
      id
      name
    }
  }
`);

export const REGISTERED = graphql(`
  query Registered($number: String!) {
    registeredInstitution(number: $number) {
      name
      town
    }
  }
`);

export const OWN_PROGRAMMES = graphql(`
  query OwnProgrammes {
    programmes(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const REQUEST_ACCESS = graphql(`
  mutation RequestAccess($input: RequestAccessInput!) {
    requestAccess(input: $input) {
      request {
        ...Own_request
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const WITHDRAW_REQUEST = graphql(`
  mutation WithdrawRequest($input: WithdrawAccessRequestInput!) {
    withdrawAccessRequest(input: $input) {
      request {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const SHARED_SCHOOL = graphql(`
  query SharedSchool($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      town
      grants {
        ...Held_grant
      }
      latestResult {
        id
        submittedAt
        round {
          id
          name
        }
        headline {
          display
        }
      }
    }
  }
`);

export const SHARED_BENCHMARKS = graphql(`
  query SharedBenchmarks($id: ID!) {
    node(id: $id) {
      __typename
      ... on Assessment {
        id
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
