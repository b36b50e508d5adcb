import { graphql } from '../graphql/index.ts';

export const PROOF_WAYS = graphql(`
  query ProofWays {
    viewer {
      account {
        email
        passwordSetAt
        passkeys {
          id
        }
        authenticator {
          addedAt
        }
      }
    }
  }
`);
