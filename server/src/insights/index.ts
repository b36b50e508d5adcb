import { CohortRowResolver, ProgrammeCohortResolver } from './cohort.resolver.ts';

export const insightResolvers = [ProgrammeCohortResolver, CohortRowResolver];
