import { graphql } from '../../graphql/index.ts';

export const PERSONAS = graphql(`
  query Personas {
    demoPersonas {
      ...PersonaButton_persona
    }
  }
`);

graphql(`
  fragment PersonaButton_persona on DemoPersona {
    personId
    name
    role
    organisation
    blurb
    featured
  }
`);
