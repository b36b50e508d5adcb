import { graphql } from '../../graphql/index.ts';

export const BEGIN_PASSKEY = graphql(`
  mutation BeginPasskey {
    beginPasskey(input: {}) {
      options
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ADD_PASSKEY = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const RENAME_PASSKEY = graphql(`
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REMOVE_PASSKEY = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);
