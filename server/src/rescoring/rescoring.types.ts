import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { BenchmarkOutcome } from '@waymark/kit';
import { BenchmarkOutcomeEnum } from '../assessments/index.ts';
import { enumType } from '../graphql/enum.ts';
import { connectionType, NodeType } from '../graphql/relay.types.ts';
import { EditionType, type StoredEdition } from '../registry/index.ts';
import type { Movement } from './compare.ts';
import type { RescoringState } from './rescoring.entity.ts';

const RescoringStateEnum = enumType(
  { WAITING: 'waiting', RUNNING: 'running', FINISHED: 'finished', FAILED: 'failed', CANCELLED: 'cancelled' },
  {
    name: 'RescoringState',
    description: 'How far a comparison has come.',
    values: {
      WAITING: 'It has not begun.',
      RUNNING: 'Results are being compared.',
      FINISHED: 'All results were compared.',
      FAILED: 'It stopped because of a fault here. What was compared so far stays.',
      CANCELLED: 'Somebody stopped it. What was compared so far stays.',
    },
  },
);

export const MovementEnum = enumType(
  { GAINS: 'gains', LOSES: 'loses', SAME: 'same', UNSCORABLE: 'unscorable' },
  {
    name: 'Movement',
    description: 'Which way a result would go, by how many benchmarks are achieved.',
    values: {
      GAINS: 'More would be achieved.',
      LOSES: 'Fewer would be achieved.',
      SAME: 'As many would be achieved.',
      UNSCORABLE: 'Something could not be scored before or after, so nothing can be said.',
    },
  },
);

@ObjectType('RescoringBar', {
  description: 'How many assessments have achieved so many benchmarks, and how many would.',
  simpleResolvers: true,
})
class RescoringBarType {
  @Field(() => Int, { description: 'Benchmarks achieved.' })
  achieved!: number;

  @Field(() => Int, { description: 'Assessments that have achieved so many.' })
  before!: number;

  @Field(() => Int, { description: 'Assessments that would.' })
  after!: number;
}

@ObjectType('RescoringBenchmark', {
  description: 'What would become of one benchmark. Counts are of assessments.',
  simpleResolvers: true,
})
class RescoringBenchmarkType {
  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'How many have achieved it, or the one that corresponds to it in their set.' })
  before!: number;

  @Field(() => Int, { description: 'How many would have achieved it.' })
  after!: number;

  @Field(() => Int, { description: 'How many would come to it.' })
  gained!: number;

  @Field(() => Int, { description: 'How many would fall out of it.' })
  lost!: number;
}

@ObjectType('RescoringEdition', {
  description: 'A set that the compared results were answered under.',
  simpleResolvers: true,
})
class RescoringEditionType {
  @Field(() => EditionType, { description: 'Which set.' })
  edition!: StoredEdition;

  @Field(() => Int, { description: 'How many assessments of it were compared.' })
  assessments!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Questions that are new to those who answered it; null when its module is not loaded any more.',
  })
  questionsAdded!: number | null;

  @Field(() => Int, { nullable: true, description: 'Questions of it that are asked no more; null likewise.' })
  questionsDropped!: number | null;
}

@ObjectType('RescoringSummary', {
  description: 'What a comparison has come to so far. Counts are of assessments.',
  simpleResolvers: true,
})
export class RescoringSummaryType {
  @Field(() => Int, { description: 'How many would achieve more.' })
  gains!: number;

  @Field(() => Int, { description: 'How many would achieve less.' })
  loses!: number;

  @Field(() => Int, { description: 'How many would achieve as much.' })
  same!: number;

  @Field(() => Int, { description: 'How many cannot be compared, because something could not be scored.' })
  unscorable!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Benchmarks achieved on average; null while nothing is compared.',
  })
  meanBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'Benchmarks that would be achieved on average.' })
  meanAfter!: number | null;

  @Field(() => Int, { description: 'Items that would still have to be answered, of all assessments together.' })
  unanswered!: number;

  @Field(() => [RescoringBarType], { description: 'Bars from none achieved to all.' })
  distribution!: readonly RescoringBarType[];

  @Field(() => [RescoringBenchmarkType], { description: 'Each benchmark, in the order of its place.' })
  benchmarks!: readonly RescoringBenchmarkType[];

  @Field(() => [RescoringEditionType], { description: 'The sets that were answered, the commonest first.' })
  editions!: readonly RescoringEditionType[];
}

@ObjectType('RescoredBenchmark', {
  description: 'A benchmark that would come to something else.',
  simpleResolvers: true,
})
export class RescoredBenchmarkType {
  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => BenchmarkOutcomeEnum, {
    nullable: true,
    description: 'What it has come to; null when the answered set has none that corresponds.',
  })
  before!: BenchmarkOutcome | null;

  @Field(() => BenchmarkOutcomeEnum, { description: 'What it would come to.' })
  after!: BenchmarkOutcome;
}

@ObjectType('RescoredAssessment', {
  description: 'An assessment with its result as it stands and as it would be. The result itself is not touched.',
  simpleResolvers: true,
})
export class RescoredAssessmentType {
  @Field(() => MovementEnum, { description: 'Which way it would go.' })
  movement!: Movement;

  @Field(() => Int, { description: 'Items that would still have to be answered.' })
  unanswered!: number;
}

export const RescoredAssessmentConnectionType = connectionType('RescoredAssessment', () => RescoredAssessmentType);

@ObjectType('Rescoring', {
  implements: NodeType,
  description:
    'A comparison of the results that there are with those that the same answers would have by another set: who would gain, who would lose.',
  simpleResolvers: true,
})
export class RescoringType extends NodeType {
  @Field(() => String, { description: 'Hash of what was scored by, which tells one form of a set from another.' })
  hash!: string;

  @Field(() => RescoringStateEnum, { description: 'How far it has come.' })
  state!: RescoringState;

  @Field(() => String, { nullable: true, description: 'What to quote after a fault, in a sentence.' })
  failure!: string | null;

  @Field(() => Int, { description: 'Assessments to compare, as there were when it was begun.' })
  total!: number;

  @Field(() => Int, { description: 'Assessments compared so far.' })
  done!: number;

  @Field(() => Int, { description: 'Assessments left out, because the answers of their sets say nothing of this one.' })
  unrelated!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision of the adaptation that was compared with; null for a published edition.',
  })
  profileRevision!: number | null;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended, in whatever way.' })
  finishedAt!: Date | null;
}

export const RescoringConnectionType = connectionType('Rescoring', () => RescoringType);
