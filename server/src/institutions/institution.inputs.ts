import { ArgsType, Extensions, Field, ID, InputType } from 'type-graphql';
import { ONE_OF } from '../graphql/one-of.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import type { InstitutionLookup } from './find-institution.ts';
import type { InstitutionStatus } from './institution.entity.ts';
import { InstitutionStatusEnum } from './institution.types.ts';
import type { InstitutionFilter } from './list-institutions.ts';

@InputType('InstitutionLookup', { description: 'By what an institution is looked up. Exactly one field.' })
@Extensions(ONE_OF)
export class InstitutionLookupInput implements InstitutionLookup {
  @Field(() => ID, { nullable: true, description: 'Its id in this API.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its URN: six digits.' })
  urn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its UKPRN: eight digits.' })
  ukprn?: string | null;
}

@InputType('InstitutionFilter', {
  description: 'What a list of institutions is narrowed to. What is left out narrows nothing.',
})
class InstitutionFilterInput implements InstitutionFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or a whole URN or UKPRN.' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of local authorities.' })
  localAuthorities?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Phases of education, as slugs.' })
  phases?: string[] | null;

  @Field(() => [InstitutionStatusEnum], { nullable: true, description: 'Whether they are open.' })
  statuses?: InstitutionStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those enrolled in this programme.' })
  enrolledIn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those not enrolled in this programme.' })
  notEnrolledIn?: string | null;
}

@ArgsType()
export class InstitutionsArgs extends PageArgsType {
  @Field(() => InstitutionFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: InstitutionFilterInput | null;
}
