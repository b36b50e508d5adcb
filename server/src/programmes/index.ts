import type { NodeKind } from '../graphql/nodes.ts';
import { EnrolmentResolver, EnrolmentRoundResolver } from './enrolment.resolver.ts';
import { findProgramme, findRound } from './find-programme.ts';
import { InstitutionEnrolmentsResolver } from './institution-enrolments.resolver.ts';
import { ProgrammeEditionResolver } from './programme-edition.resolver.ts';
import { ProgrammeResolver } from './programme.resolver.ts';
import { RoundResolver } from './round.resolver.ts';

export { createProgramme } from './create-programme.ts';
export { findProgramme } from './find-programme.ts';
export type { EnrolmentRoundRow } from './enrolment-row.ts';
export { EnrolmentRoundType } from './enrolment.types.ts';
export { Enrolment, Programme, Round } from './programme.entity.ts';
export { programmeById, roundById, roundsByProgramme } from './programme.loaders.ts';
export { ProgrammeType } from './programme.types.ts';
export { RoundType } from './round.types.ts';

export const programmeResolvers = [
  ProgrammeResolver,
  ProgrammeEditionResolver,
  RoundResolver,
  EnrolmentResolver,
  EnrolmentRoundResolver,
  InstitutionEnrolmentsResolver,
];

export const programmeNodes: NodeKind[] = [
  { type: 'Programme', load: (context, [id = '']) => findProgramme(context, id) },
  { type: 'Round', load: (context, [id = '']) => findRound(context, id) },
];
