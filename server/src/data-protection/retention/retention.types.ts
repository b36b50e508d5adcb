import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum.ts';
import { MutationInput, MutationPayload } from '../../graphql/payload.types.ts';
import { connectionType, NodeType } from '../../graphql/relay.types.ts';
import type { LegalHold } from './legal-hold.entity.ts';
import type { Periods } from './periods.ts';
import type { NewHold } from './place-hold.ts';
import type { RetentionPreview } from './preview-retention.ts';
import type { RuleKey } from './rule.ts';

@ObjectType('RetentionPeriods', { description: 'How long things are kept.', simpleResolvers: true })
export class RetentionPeriodsType implements Periods {
  @Field(() => Int, {
    description:
      'Years for which an assessment is kept after it was submitted, and while its programme lasts: 1 to 30.',
  })
  assessmentYears!: number;

  @Field(() => Int, { description: 'Years for which evidence is kept after its last use: 1 to 30.' })
  evidenceYears!: number;

  @Field(() => Int, { description: 'Months without signing in after which an account is disabled: 3 to 60.' })
  inactiveMonths!: number;

  @Field(() => Int, { description: 'Days after which somebody who was invited and never came is erased: 14 to 730.' })
  unusedDays!: number;

  @Field(() => Int, {
    description: 'Years after an account was disabled for which the trail can be read with the name: 1 to 30.',
  })
  nameYears!: number;
}

const RetentionRuleEnum = enumType<Record<string, RuleKey>>(
  {
    ASSESSMENTS: 'assessments',
    EVIDENCE: 'evidence',
    WARNINGS: 'warnings',
    INACTIVE: 'inactive',
    UNUSED: 'unused',
    NAMES: 'names',
  },
  {
    name: 'RetentionRule',
    description: 'What time does.',
    values: {
      ASSESSMENTS: 'Assessments are removed, with their answers and results.',
      EVIDENCE: 'Evidence is removed, with its files.',
      WARNINGS: 'People are warned that their account is going to be disabled.',
      INACTIVE: 'Accounts that are not used are disabled.',
      UNUSED: 'People who were invited and never came are erased.',
      NAMES: 'People whose account was disabled long ago are erased.',
    },
  },
);

@ObjectType('RetentionDue', { description: 'What one rule would do at the next run.', simpleResolvers: true })
class RetentionDueType {
  @Field(() => RetentionRuleEnum, { description: 'Which rule.' })
  rule!: RuleKey;

  @Field(() => Int, { description: 'To how many: assessments, pieces of evidence, or people.' })
  count!: number;
}

@ObjectType('RetentionPreview', { description: 'What the next run would do.', simpleResolvers: true })
export class RetentionPreviewType {
  @Field(() => GraphQLDateTime, { description: 'When it is.' })
  at!: Date;

  @Field(() => [RetentionDueType], { description: 'One for each rule that is applied on this server.' })
  rules!: RetentionPreview['rules'];
}

@ObjectType('Retention', { description: 'How long a region keeps things, and what that comes to.' })
export class RetentionType {}

@ObjectType('LegalHold', {
  implements: NodeType,
  description: 'That nothing of an institution may go.',
  simpleResolvers: true,
})
export class LegalHoldType extends NodeType {
  @Field(() => String, { description: 'Why, for people.' })
  reason!: string;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  placedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was lifted; null while it holds.' })
  liftedAt!: Date | null;
}

export const LegalHoldConnectionType = connectionType('LegalHold', () => LegalHoldType);

@InputType('ChangeRetentionInput', { description: 'How long to keep things from now on.' })
export class ChangeRetentionInput extends MutationInput implements Periods {
  @Field(() => Int, { description: 'Years after submission: 1 to 30.' })
  assessmentYears!: number;

  @Field(() => Int, { description: 'Years after last use: 1 to 30.' })
  evidenceYears!: number;

  @Field(() => Int, { description: 'Months without signing in: 3 to 60.' })
  inactiveMonths!: number;

  @Field(() => Int, { description: 'Days after an invitation: 14 to 730.' })
  unusedDays!: number;

  @Field(() => Int, { description: 'Years after an account was disabled: 1 to 30.' })
  nameYears!: number;
}

@ObjectType('ChangeRetentionPayload', { description: 'What came of it.' })
export class ChangeRetentionPayload extends MutationPayload {
  @Field(() => RetentionType, { nullable: true, description: 'As it is now; null while there are problems.' })
  retention!: object | null;
}

@InputType('PlaceHoldInput', { description: 'What is to stay, and why.' })
export class PlaceHoldInput extends MutationInput implements NewHold {
  @Field(() => ID, { description: 'The institution of which nothing may go.' })
  institutionId!: string;

  @Field(() => String, { description: 'Why: at most 500 characters, without names of people.' })
  reason!: string;
}

@InputType('LiftHoldInput', { description: 'Which hold to end.' })
export class LiftHoldInput extends MutationInput {
  @Field(() => ID, { description: 'The hold.' })
  holdId!: string;
}

@ObjectType('LegalHoldPayload', { description: 'What came of placing or lifting a hold.' })
export class LegalHoldPayload extends MutationPayload {
  @Field(() => LegalHoldType, { nullable: true, description: 'The hold; null while there are problems.' })
  hold!: LegalHold | null;
}
