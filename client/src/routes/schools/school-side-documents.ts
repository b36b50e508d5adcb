import { graphql } from '../../graphql/index.ts';

export const HISTORY = graphql(`
  query History($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      enrolments {
        ...History_enrolment
      }
    }
  }

  fragment History_enrolment on Enrolment {
    ...Rounds_enrolment
    id
    rounds {
      assessment {
        id
        comparableToPrevious
        edition {
          id
          title
          label
        }
      }
    }
  }
`);

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
      grants {
        ...Grant_row
      }
    }
  }
`);

graphql(`
  fragment Grant_row on Grant {
    id
    level
    endsOn
    grantedAt
    grantedBy
    revokedAt
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
