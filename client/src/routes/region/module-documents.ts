import { graphql } from '../../graphql/index.ts';

export const MODULES = graphql(`
  query Modules {
    viewer {
      may
    }
    modules {
      ...Module_Module
    }
  }

  fragment Module_Module on Module {
    id
    key
    version
    source
    health
    editions
    waitsFor
    evidenceTypes
    rules
    faults
    strikes {
      suspect
      reason
      at
    }
    problems {
      code
      message
      path
    }
  }
`);

export const RESUME_MODULE = graphql(`
  mutation ResumeModule($input: ResumeModuleInput!) {
    resumeModule(input: $input) {
      problems {
        code
        message
        path
      }
      module {
        ...Module_Module
      }
    }
  }
`);
