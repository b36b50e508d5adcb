import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment Account_account on Account {
    email
    passwordSetAt
    passkeys {
      ...Passkey_passkey
    }
    authenticator {
      addedAt
      recoveryCodesLeft
    }
    browsers {
      id
      browser
      signedInAt
      lastUsedAt
      current
    }
  }
`);

graphql(`
  fragment Passkey_passkey on Passkey {
    id
    name
    addedAt
    lastUsedAt
  }
`);

export const ACCOUNT = graphql(`
  query Account {
    viewer {
      account {
        ...Account_account
      }
    }
  }
`);

export const SET_PASSWORD = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const END_SESSIONS = graphql(`
  mutation EndSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);
