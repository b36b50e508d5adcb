import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { enrolmentsByInstitution } from './enrolment.loaders.ts';
import type { EnrolmentRow } from './enrolment-row.ts';
import { EnrolmentType } from './enrolment.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionEnrolmentsResolver {
  @FieldResolver(() => [EnrolmentType], {
    description: 'Programmes that it takes part in, with their rounds; oldest programme first.',
  })
  enrolments(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<EnrolmentRow[]> {
    return context.load(enrolmentsByInstitution, id);
  }
}
