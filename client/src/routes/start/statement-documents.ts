import { graphql } from '../../graphql/index.ts';

export const SERVICE = graphql(`
  query Service {
    service {
      demo
      operator {
        name
        email
        address
        icoNumber
      }
      keeps {
        assessmentYears
        evidenceYears
        inactiveMonths
        unusedDays
        nameYears
      }
    }
  }
`);
