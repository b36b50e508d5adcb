import { graphql } from '../../graphql/index.ts';

export const MODULES = graphql(`
  query Modules {
    modules {
      id
      key
      version
      source
      health
      editions
      evidenceTypes
      rules
      problems {
        code
        message
        path
      }
    }
  }
`);
