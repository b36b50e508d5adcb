import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BenchmarkResultType } from '../assessments/index.ts';
import { enumType } from '../graphql/enum.ts';
import { PageArgsType } from '../graphql/page.args.ts';
import { connectionType } from '../graphql/relay.types.ts';
import type { CohortFilter, CohortState } from './cohort-sql.ts';
import type { BenchmarkCell, CohortOrder } from './list-cohort.ts';

const CohortStateEnum = enumType(
  { NOT_STARTED: 'not-started', IN_PROGRESS: 'in-progress', SUBMITTED: 'submitted' },
  {
    name: 'CohortState',
    description: 'How far an institution has come in a round.',
    values: {
      NOT_STARTED: 'It has not begun.',
      IN_PROGRESS: 'It has begun and not submitted yet.',
      SUBMITTED: 'It has submitted.',
    },
  },
);

const CohortOrderByEnum = enumType(
  { NAME: 'name', ACHIEVED: 'achieved', BENCHMARK: 'benchmark' },
  {
    name: 'CohortOrderBy',
    description: 'What a cohort is ordered by.',
    values: {
      NAME: 'The name of the institution.',
      ACHIEVED: 'How many benchmarks are achieved.',
      BENCHMARK: 'The outcome of one benchmark, then its percentage: give its slot.',
    },
  },
);

const DirectionEnum = enumType(
  { ASC: 'asc', DESC: 'desc' },
  {
    name: 'Direction',
    description: 'Which end comes first.',
    values: { ASC: 'The least first.', DESC: 'The most first.' },
  },
);

@InputType('CohortFilter', { description: 'What a cohort is narrowed to. What is left out narrows nothing.' })
class CohortFilterInput implements CohortFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or a whole URN or UKPRN.' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of local authorities.' })
  localAuthorities?: string[] | null;

  @Field(() => CohortStateEnum, { nullable: true, description: 'How far they have come.' })
  state?: CohortState | null;
}

@InputType('CohortOrder', { description: 'In which order a cohort is read. Institutions without a result come last.' })
class CohortOrderInput implements CohortOrder {
  @Field(() => CohortOrderByEnum, { description: 'By what.' })
  by!: CohortOrder['by'];

  @Field(() => DirectionEnum, { description: 'Which end first.' })
  direction!: CohortOrder['direction'];

  @Field(() => String, { nullable: true, description: 'Which benchmark; only with `BENCHMARK`.' })
  slot?: string | null;
}

@ArgsType()
export class CohortArgs extends PageArgsType {
  @Field(() => ID, { description: 'Which round of the programme.' })
  roundId!: string;

  @Field(() => CohortFilterInput, { nullable: true, description: 'Narrows the cohort.' })
  filter?: CohortFilterInput | null;

  @Field(() => CohortOrderInput, { nullable: true, description: 'By name when left out.' })
  orderBy?: CohortOrderInput | null;
}

@ArgsType()
export class SummaryArgs {
  @Field(() => ID, { description: 'Which round of the programme.' })
  roundId!: string;

  @Field(() => CohortFilterInput, { nullable: true, description: 'Narrows the cohort.' })
  filter?: CohortFilterInput | null;
}

@ObjectType('CohortRow', { description: 'One institution in the heat map of a cohort.', simpleResolvers: true })
export class CohortRowType {
  @Field(() => CohortStateEnum, { description: 'How far it has come.' })
  state!: CohortState;

  @Field(() => [BenchmarkResultType], { description: 'In slot order; empty before the assessment is started.' })
  results!: readonly BenchmarkCell[];

  @Field(() => Int, {
    nullable: true,
    description: 'Benchmarks achieved now less those achieved in the round before; null when there is no round before.',
  })
  change!: number | null;
}

export const CohortConnectionType = connectionType('Cohort', () => CohortRowType);

@ObjectType('DistributionBar', {
  description: 'How many institutions achieved so many benchmarks.',
  simpleResolvers: true,
})
class DistributionBarType {
  @Field(() => Int, { description: 'Benchmarks achieved.' })
  achieved!: number;

  @Field(() => Int, { description: 'Institutions that achieved so many.' })
  institutions!: number;
}

@ObjectType('BenchmarkSummary', {
  description: 'How many institutions came to which outcome of one benchmark.',
  simpleResolvers: true,
})
class BenchmarkSummaryType {
  @Field(() => String, { description: 'Its place in the set.' })
  slot!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'Institutions that achieved it.' })
  achieved!: number;

  @Field(() => Int, { description: 'Institutions that have answered some of it.' })
  inProgress!: number;

  @Field(() => Int, { description: 'Institutions that have answered none of it, or have not begun.' })
  notStarted!: number;

  @Field(() => Int, { description: 'Institutions to which it does not apply.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Institutions for which it cannot be scored.' })
  unscorable!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Institutions that achieved it in the round before; null when there is no round before.',
  })
  previouslyAchieved!: number | null;
}

@ObjectType('CohortSummary', { description: 'A cohort in one round, summed up.', simpleResolvers: true })
export class CohortSummaryType {
  @Field(() => Int, { description: 'Institutions in all.' })
  institutions!: number;

  @Field(() => Int, { description: 'Institutions that have submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'Institutions that have begun and not submitted.' })
  inProgress!: number;

  @Field(() => Int, { description: 'Institutions that have not begun.' })
  notStarted!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean number of benchmarks achieved by institutions that have begun, one decimal; null when none has.',
  })
  meanAchieved!: number | null;

  @Field(() => [DistributionBarType], {
    description: 'One bar for each possible number of benchmarks, from none to all.',
  })
  distribution!: readonly DistributionBarType[];

  @Field(() => [BenchmarkSummaryType], { description: 'Each benchmark of the set, in its order.' })
  benchmarks!: readonly BenchmarkSummaryType[];
}
