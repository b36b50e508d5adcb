import { graphql } from '../../../graphql/index.ts';

export const SIGN_IN_PROVIDER = graphql(`
  query SignInProvider {
    signInProvider {
      name
    }
  }
`);
