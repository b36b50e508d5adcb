import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment JoinRequest_row on JoinRequest {
    id
    name
    email
    role
    note
    askedAt
    addressHint
    institution {
      id
      name
      town
    }
  }
`);

export const JOIN_REQUESTS = graphql(`
  query JoinRequests($first: Int!) {
    joinRequests(first: $first) {
      totalCount
      edges {
        node {
          ...JoinRequest_row
        }
      }
    }
  }
`);

export const HOW_MANY_WAIT = graphql(`
  query HowManyWait {
    joinRequests(first: 1) {
      totalCount
    }
  }
`);

export const APPROVE = graphql(`
  mutation ApproveJoinRequest($input: ApproveJoinRequestInput!) {
    approveJoinRequest(input: $input) {
      request {
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

export const DECLINE = graphql(`
  mutation DeclineJoinRequest($input: DeclineJoinRequestInput!) {
    declineJoinRequest(input: $input) {
      request {
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
