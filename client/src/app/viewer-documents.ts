import { graphql } from '../graphql/index.ts';

export const VIEWER = graphql(`
  query Viewer {
    viewer {
      demo
      may
      person {
        id
        name
      }
      active {
        ...Membership_active
      }
      memberships {
        ...Membership_active
      }
    }
  }
`);

graphql(`
  fragment Membership_active on Membership {
    id
    role
    organisation {
      id
      name
      kind
      institution {
        id
        name
      }
    }
  }
`);

export const SWITCH_ORGANISATION = graphql(`
  mutation SwitchOrganisation($input: SwitchOrganisationInput!) {
    switchOrganisation(input: $input) {
      viewer {
        active {
          id
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
