import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { createProgramme } from '../programmes/index.ts';
import type { Programme } from '../programmes/index.ts';
import { cohortRounds } from './cohort-rounds.ts';
import type { CohortFilter } from './cohort-sql.ts';
import { listCohort, type CohortOrder } from './list-cohort.ts';
import { summariseCohort } from './summarise-cohort.ts';

let region: TestRegion;
let administrator: PersonActor;
let programme: Programme;
let rounds: readonly { readonly id: string }[];

const ROUNDS = [
  { name: 'Summer', opensOn: '2026-04-01', closesOn: '2026-07-31' },
  { name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-18' },
];

beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const edition = await region.edition({ benchmarks: 2 });
  const made = await createProgramme(region.as(administrator), {
    name: 'A programme',
    editionId: toGlobalId('Edition', edition.id),
    rounds: ROUNDS,
  });
  programme = made.programme as Programme;
  rounds = await region.orm.em.fork().execute<{ id: string }[]>('select id from round order by ordinal');
  const [alder, birch, , dogwood] = await Promise.all([
    enrolled('Alder', '390'),
    enrolled('Birch'),
    enrolled('Cedar'),
    enrolled('Dogwood'),
  ]);
  await assessed(alder, 0, 'submitted', ['achieved', 'not-started']);
  await assessed(alder, 1, 'submitted', ['achieved', 'achieved']);
  await assessed(birch, 1, 'draft', ['in-progress', 'not-started']);
  await assessed(dogwood, 0, 'submitted', ['achieved', 'achieved']);
  await assessed(dogwood, 1, 'draft', ['achieved', 'unscorable']);
});
afterAll(() => region.stop());

async function enrolled(name: string, localAuthorityCode: string | null = null): Promise<Institution> {
  const institution = await region.institution(name, { localAuthorityCode });
  await region.orm.em.fork().execute('insert into enrolment values (?, ?, ?)', [institution.id, programme.id, NOON]);
  return institution;
}

/** An assessment with these outcomes, benchmark by benchmark. */
async function assessed(
  { id: institutionId }: Institution,
  round: number,
  state: 'draft' | 'submitted',
  outcomes: readonly string[],
): Promise<void> {
  const em = region.orm.em.fork();
  const [id, roundId] = [randomUUID(), rounds[round]?.id];
  const achieved = outcomes.filter((outcome) => outcome === 'achieved').length;
  await em.execute(`insert into assessment values (?, ?, ?, ?, ?, '{}', ?, 1, ?)`, [
    institutionId,
    id,
    programme.id,
    roundId,
    programme.editionId,
    state,
    NOON,
  ]);
  await em.execute(
    `insert into evaluation values (?, ?, 1, '{"headline":{}}', null, ?, 2, 0, 0, false, '2026-10-01')`,
    [institutionId, id, achieved],
  );
  for (const [index, outcome] of outcomes.entries()) {
    await em.execute('insert into benchmark_result values (?, ?, ?, ?, ?, ?, 0, 0)', [
      institutionId,
      id,
      String(index + 1),
      roundId,
      outcome,
      outcome === 'achieved' ? 100 : null,
    ]);
  }
}

const questionOf = async (filter: CohortFilter = {}, round = 1) => ({
  ...(await cohortRounds(region.as(administrator), programme, toGlobalId('Round', rounds[round]?.id ?? ''))),
  programmeId: programme.id,
  filter,
});
const rowsOf = async (options: { filter?: CohortFilter; orderBy?: CohortOrder; round?: number } = {}) => {
  const page = { first: 100, orderBy: options.orderBy ?? null };
  const { edges } = await listCohort(region.as(administrator), await questionOf(options.filter, options.round), page);
  const em = region.orm.em.fork();
  const names = new Map(
    (await em.execute<{ id: string; name: string }[]>('select id, name from institution')).map(({ id, name }) => [
      id,
      name,
    ]),
  );
  return edges.map(({ node }) => ({ ...node, name: names.get(node.institutionId) }));
};
const namesOf = async (options: Parameters<typeof rowsOf>[0]) => (await rowsOf(options)).map(({ name }) => name);

describe('the heat map', () => {
  it('has a row for each enrolled institution, with drafts as they are and nothing for those who have not begun', async () => {
    expect(await rowsOf()).toMatchObject([
      {
        name: 'Alder',
        state: 'submitted',
        achieved: 2,
        change: 1,
        results: [
          { slot: '1', outcome: 'achieved', percent: 100 },
          { slot: '2', outcome: 'achieved', percent: 100 },
        ],
      },
      {
        name: 'Birch',
        state: 'in-progress',
        achieved: 0,
        change: null,
        results: [
          { slot: '1', outcome: 'in-progress', percent: null },
          { slot: '2', outcome: 'not-started', percent: null },
        ],
      },
      { name: 'Cedar', state: 'not-started', achieved: null, change: null, assessmentId: null, results: [] },
      { name: 'Dogwood', state: 'in-progress', achieved: 1, change: -1 },
    ]);
  });

  it('knows no change in the first round', async () => {
    expect((await rowsOf({ round: 0 })).map(({ change }) => change)).toEqual([null, null, null, null]);
  });

  it.each<{ name: string; orderBy: CohortOrder; order: string[] }>([
    {
      name: 'name, from the end',
      orderBy: { by: 'name', direction: 'desc' },
      order: ['Dogwood', 'Cedar', 'Birch', 'Alder'],
    },
    {
      name: 'benchmarks achieved, most first',
      orderBy: { by: 'achieved', direction: 'desc' },
      order: ['Alder', 'Dogwood', 'Birch', 'Cedar'],
    },
    {
      name: 'benchmarks achieved, least first',
      orderBy: { by: 'achieved', direction: 'asc' },
      order: ['Birch', 'Dogwood', 'Alder', 'Cedar'],
    },
    {
      name: 'one benchmark, least first',
      orderBy: { by: 'benchmark', direction: 'asc', slot: '2' },
      order: ['Birch', 'Alder', 'Cedar', 'Dogwood'],
    },
  ])('is ordered by $name, those without a result last', async ({ orderBy, order }) => {
    expect(await namesOf({ orderBy })).toEqual(order);
  });

  it('asks which benchmark when it is to be ordered by one', async () => {
    await expect(rowsOf({ orderBy: { by: 'benchmark', direction: 'asc' } })).rejects.toThrow('say which');
  });

  it.each<{ name: string; filter: CohortFilter; finds: string[] }>([
    { name: 'text', filter: { text: 'wood' }, finds: ['Dogwood'] },
    { name: 'local authority', filter: { localAuthorities: ['390'] }, finds: ['Alder'] },
    { name: 'state', filter: { state: 'in-progress' }, finds: ['Birch', 'Dogwood'] },
    { name: 'not started', filter: { state: 'not-started' }, finds: ['Cedar'] },
  ])('is narrowed by $name', async ({ filter, finds }) => {
    expect(await namesOf({ filter })).toEqual(finds);
  });

  it('is not for institutions and partners', async () => {
    const head = await region.person(await region.institution('Elder'), 'headteacher');
    await expect(cohortRounds(region.as(head), programme, toGlobalId('Round', rounds[0]?.id ?? ''))).rejects.toThrow(
      'You may not see the results of a whole cohort.',
    );
  });
});

describe('the summary', () => {
  it('adds up to the cohort', async () => {
    expect(await summariseCohort(region.as(administrator), programme, await questionOf())).toEqual({
      institutions: 4,
      submitted: 1,
      inProgress: 2,
      notStarted: 1,
      meanAchieved: 1,
      distribution: [0, 1, 2].map((achieved) => ({ achieved, institutions: 1 })),
      benchmarks: [
        {
          slot: '1',
          title: 'Benchmark 1',
          achieved: 2,
          inProgress: 1,
          notStarted: 1,
          notApplicable: 0,
          unscorable: 0,
          previouslyAchieved: 2,
        },
        {
          slot: '2',
          title: 'Benchmark 2',
          achieved: 1,
          inProgress: 0,
          notStarted: 2,
          notApplicable: 0,
          unscorable: 1,
          previouslyAchieved: 1,
        },
      ],
    });
  });

  it('has no mean and nothing before when nobody has begun a first round', async () => {
    const summary = await summariseCohort(region.as(administrator), programme, await questionOf({ text: 'Cedar' }, 0));
    expect(summary).toMatchObject({ institutions: 1, meanAchieved: null });
    expect(summary.benchmarks[0]?.previouslyAchieved).toBeNull();
  });
});

it('takes as many statements for 70 institutions as for 1', async () => {
  const work = async (filter: CohortFilter) => {
    const context = region.as(administrator);
    const question = await questionOf(filter);
    return region.countStatements(() =>
      Promise.all([listCohort(context, question, { first: 100 }), summariseCohort(context, programme, question)]),
    );
  };
  const one = await work({ text: 'Alder' });
  await Promise.all(Array.from({ length: 70 }, (_, index) => enrolled(`School ${index}`)));
  expect(one).toBe(2);
  expect(await work({})).toBeLessThanOrEqual(one);
});
