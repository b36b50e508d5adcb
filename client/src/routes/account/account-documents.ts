import { graphql } from '../../graphql/index.ts';

graphql(`
  fragment Account_account on Account {
    email
    passwordSetAt
    browsers {
      id
      browser
      signedInAt
      lastUsedAt
      current
    }
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
      account {
        ...Account_account
      }
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
      account {
        ...Account_account
      }
    }
  }
`);
