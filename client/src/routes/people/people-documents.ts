import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment Member_row on Membership {
    id
    role
    state
    invitedAt
    endedAt
    viewerMay
    person {
      id
      name
      email
    }
    organisation {
      id
      name
      kind
    }
  }
`);

export const MEMBERS = graphql(`
  query Members($first: Int!, $after: String, $filter: MembershipFilter) {
    memberships(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Member_row
        }
      }
    }
  }
`);

export const OWN_ORGANISATION = graphql(`
  query OwnOrganisation {
    viewer {
      may
      active {
        id
        organisation {
          id
          name
          kind
          managerCount
        }
      }
    }
  }
`);

export const PLACE_PEOPLE = graphql(`
  query PlacePeople($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      viewerMay
      organisation {
        id
        managerCount
      }
      joinRequests {
        ...JoinRequest_row
      }
    }
  }
`);

export const ADD_MEMBER = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      membership {
        ...Member_row
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

graphql(`
  fragment Member_changed on MembershipPayload {
    membership {
      ...Member_row
    }
    problems {
      code
      message
      path
    }
  }
`);

/** What can be done with a membership. Each calls its payload `outcome`, so that all are read in one way. */
export const MEMBER_CHANGES = {
  CHANGE_ROLE: graphql(`
    mutation ChangeRole($input: ChangeRoleInput!) {
      outcome: changeRole(input: $input) {
        ...Member_changed
      }
    }
  `),
  END: graphql(`
    mutation EndMembership($input: MembershipInput!) {
      outcome: endMembership(input: $input) {
        ...Member_changed
      }
    }
  `),
  RESTORE: graphql(`
    mutation RestoreMembership($input: MembershipInput!) {
      outcome: restoreMembership(input: $input) {
        ...Member_changed
      }
    }
  `),
  RESEND_INVITATION: graphql(`
    mutation ResendInvitation($input: MembershipInput!) {
      outcome: resendInvitation(input: $input) {
        ...Member_changed
      }
    }
  `),
  WITHDRAW_INVITATION: graphql(`
    mutation WithdrawInvitation($input: MembershipInput!) {
      outcome: withdrawInvitation(input: $input) {
        ...Member_changed
      }
    }
  `),
};
