import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment LinkedSignIns_account on Account {
    linkedSignIns {
      id
      provider
      label
      linkedAt
      lastUsedAt
    }
  }
`);

export const LINKED_SIGN_INS = graphql(`
  query LinkedSignIns {
    signInProvider {
      name
    }
    viewer {
      account {
        ...LinkedSignIns_account
      }
    }
  }
`);

export const UNLINK_SIGN_IN = graphql(`
  mutation UnlinkSignIn($input: UnlinkSignInInput!) {
    unlinkSignIn(input: $input) {
      account {
        ...LinkedSignIns_account
      }
    }
  }
`);
