import { graphql } from '../../../graphql/index.ts';

export const SHARING = graphql(`
  query Sharing($id: ID!) {
    partners {
      id
      name
    }
    institution(by: { id: $id }) {
      id
      name
      viewerMay
      enrolments {
        id
        programme {
          id
          name
        }
      }
      grants {
        ...Grant_row
      }
      accessRequests(first: 50, state: OPEN) {
        edges {
          node {
            ...Request_card
          }
        }
      }
    }
  }
`);

graphql(`
  fragment Grant_row on Grant {
    id
    level
    purpose
    endsOn
    holds
    grantedAt
    grantedBy
    revokedAt
    programme {
      id
      name
    }
    organisation {
      id
      name
    }
  }

  fragment Request_card on AccessRequest {
    id
    level
    purpose
    endsOn
    requestedAt
    requestedBy
    programme {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

export const CREATE_GRANT = graphql(`
  mutation CreateGrant($input: CreateGrantInput!) {
    createGrant(input: $input) {
      grant {
        ...Grant_row
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REVOKE_GRANT = graphql(`
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      grant {
        ...Grant_row
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ACCEPT_REQUEST = graphql(`
  mutation AcceptRequest($input: AcceptAccessRequestInput!) {
    acceptAccessRequest(input: $input) {
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

export const DECLINE_REQUEST = graphql(`
  mutation DeclineRequest($input: DeclineAccessRequestInput!) {
    declineAccessRequest(input: $input) {
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

export const LEDGER = graphql(`
  query Ledger($id: ID!, $first: Int!, $after: String, $filter: AccessFilter) {
    institution(by: { id: $id }) {
      id
      accesses(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Access_row
          }
        }
      }
    }
  }

  fragment Access_row on Access {
    day
    readerName
    readerKind
    level
    door
    count
    firstAt
    lastAt
    organisation {
      id
      name
    }
  }
`);
