import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment SetUp_setUp on AuthenticatorSetUp {
    secret
    address
    picture {
      size
      path
    }
  }
`);

export const BEGIN_AUTHENTICATOR = graphql(`
  mutation BeginAuthenticator {
    beginAuthenticator(input: {}) {
      setUp {
        ...SetUp_setUp
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const CONFIRM_AUTHENTICATOR = graphql(`
  mutation ConfirmAuthenticator($input: ConfirmAuthenticatorInput!) {
    confirmAuthenticator(input: $input) {
      recoveryCodes
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REPLACE_RECOVERY_CODES = graphql(`
  mutation ReplaceRecoveryCodes {
    replaceRecoveryCodes(input: {}) {
      recoveryCodes
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REMOVE_AUTHENTICATOR = graphql(`
  mutation RemoveAuthenticator {
    removeAuthenticator(input: {}) {
      problems {
        code
        message
        path
      }
    }
  }
`);
