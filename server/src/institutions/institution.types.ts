import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import type { InstitutionStatus } from './institution.entity.ts';

export const InstitutionStatusEnum = enumType(
  { OPEN: 'open', CLOSED: 'closed', PROPOSED_TO_OPEN: 'proposed-to-open', PROPOSED_TO_CLOSE: 'proposed-to-close' },
  {
    name: 'InstitutionStatus',
    description: 'Whether an institution is open, as its register says.',
    values: {
      OPEN: 'It is open.',
      CLOSED: 'It has closed. Its history stays.',
      PROPOSED_TO_OPEN: 'It has not opened yet.',
      PROPOSED_TO_CLOSE: 'It is open, and is to close.',
    },
  },
);

export const InstitutionActionEnum = enumType(
  {
    ANSWER: 'answer',
    SUBMIT: 'submit',
    ADD_EVIDENCE: 'add-evidence',
    SHARE: 'share',
    MANAGE_PEOPLE: 'manage-people',
    READ_TRAIL: 'read-trail',
  },
  {
    name: 'InstitutionAction',
    description: 'What somebody may do at one institution.',
    values: {
      ANSWER: 'Answer the questions of an assessment.',
      SUBMIT: 'Submit an assessment.',
      ADD_EVIDENCE: 'Add evidence, change it and remove it.',
      SHARE: 'Let a partner organisation read, and end that.',
      MANAGE_PEOPLE: 'Give people a role here.',
      READ_TRAIL: 'Read who did what here.',
    },
  },
);

@ObjectType('LocalAuthority', { description: 'A local authority, as the register names it.', simpleResolvers: true })
export class LocalAuthorityType {
  @Field(() => String, { description: "The register's code." })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('Phase', { description: 'A phase of education, as the registers name it.', simpleResolvers: true })
export class PhaseType {
  @Field(() => String, { description: 'Its name for programs, as `InstitutionFilter.phases` takes it.' })
  key!: string;

  @Field(() => String, { description: 'What to show.' })
  label!: string;
}

@ObjectType('Institution', {
  implements: NodeType,
  description: 'A school, college or training provider, keyed by URN or UKPRN.',
  simpleResolvers: true,
})
export class InstitutionType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Unique reference number: six digits.' })
  urn!: string | null;

  @Field(() => String, { nullable: true, description: 'UK provider reference number: eight digits.' })
  ukprn!: string | null;

  @Field(() => String, { description: 'What kind of institution, in the register importer’s words.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phase of education as a slug; null where the register has none.',
  })
  phase!: string | null;

  @Field(() => String, { nullable: true, description: 'Type of establishment, as the register says it.' })
  type!: string | null;

  @Field(() => InstitutionStatusEnum, { description: 'Whether it is open.' })
  status!: InstitutionStatus;

  @Field(() => String, { nullable: true, description: 'Town or city.' })
  town!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its website, as the register has it.' })
  website!: string | null;

  @Field(() => Int, { nullable: true, description: 'Lowest age admitted, in whole years.' })
  lowAge!: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest age, in whole years.' })
  highAge!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a sixth form; null when that is not known.' })
  sixthForm!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a special school; null when that is not known.' })
  special!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Pupils or students on roll, in heads.' })
  pupilsOnRoll!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it opened.' })
  openedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it closed.' })
  closedOn!: string | null;

  @Field(() => Boolean, { description: 'True for institutions invented for demonstration.' })
  invented!: boolean;
}

export const InstitutionConnectionType = connectionType('Institution', () => InstitutionType);
