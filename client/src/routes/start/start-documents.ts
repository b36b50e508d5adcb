import { graphql } from '../../graphql/index.ts';

export const PERSONAS = graphql(`
  query Personas {
    demoPersonas { ...PersonaButton_persona }
  }
`);

export const PERSONA = graphql(`
  fragment PersonaButton_persona on DemoPersona { personId name role organisation blurb featured }
`);
