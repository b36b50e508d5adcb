import { graphql } from '../../../graphql/index.ts';

export const PERSON_DATA = graphql(`
  query PersonData($personId: ID) {
    personData(personId: $personId) {
      id
      name
      email
      self
      lastUsedAt
      disabledAt
      erasedAt
      downloadPath
      obstaclesToDisabling {
        code
        message
      }
      obstaclesToErasing {
        code
        message
      }
    }
  }
`);

export const DISABLE_ACCOUNT = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      done
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ENABLE_ACCOUNT = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      done
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ERASE_ACCOUNT = graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input) {
      done
      problems {
        code
        message
        path
      }
    }
  }
`);
