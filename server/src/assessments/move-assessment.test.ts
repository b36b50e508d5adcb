import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let editions: Readonly<Record<string, string>>;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/two-editions.ts', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const found = await region.orm.em.fork().execute<{ key: string; id: string }[]>('select key, id from edition');
  editions = Object.fromEntries(found.map(({ key, id }) => [key, toGlobalId('Edition', id)]));
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

/** A school that has begun under the first edition; the programme has gone on to the second. */
interface Begun {
  readonly leader: PersonActor;
  readonly institutionId: string;
  readonly programmeId: string;
  readonly assessmentId: string;
}
let school: Begun;

const change = async <Data>(actor: PersonActor, name: string, input: object, fields: string): Promise<Data> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await server.ask<Record<string, Data>>(
    actor,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code message } } }`,
    { input },
  );
  expect(data[name]).toMatchObject({ problems: [] });
  return data[name] as Data;
};

const ROUNDS = [
  { name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-20' },
  { name: 'Spring', opensOn: '2027-01-05', closesOn: '2027-03-31' },
];

beforeEach(async () => {
  const institution = await region.institution('Alder');
  const leader = await region.person(institution, 'careers-leader');
  const institutionId = toGlobalId('Institution', institution.id);
  const { programme } = await change<{ programme: { id: string; rounds: readonly { id: string }[] } }>(
    administrator,
    'createProgramme',
    { name: `Programme of ${institution.id}`, editionId: editions['planted-small/1'], rounds: ROUNDS },
    'programme { id rounds { id } }',
  );
  await change(
    administrator,
    'enrolInstitutions',
    { programmeId: programme.id, institutionIds: [institutionId] },
    'enrolments { id }',
  );
  const { assessment } = await change<{ assessment: { id: string } }>(
    leader,
    'startAssessment',
    { institutionId, roundId: programme.rounds[0]?.id },
    'assessment { id }',
  );
  school = { leader, institutionId, programmeId: programme.id, assessmentId: assessment.id };
  for (const criterion of ['everybody', 'by-letter', 'ended']) await answer(criterion, { yes: true });
  const editionId = editions['planted-small/2'];
  await change(administrator, 'changeProgrammeEdition', { programmeId: programme.id, editionId }, 'programme { id }');
});

const answer = (criterion: string, value: object, expectedRevision = 0) =>
  change(
    school.leader,
    'saveAnswer',
    { assessmentId: school.assessmentId, criterion: `told/${criterion}`, item: 'whole', value, expectedRevision },
    'item { key }',
  );
const move = () => change(school.leader, 'moveAssessment', { assessmentId: school.assessmentId }, 'assessment { id }');
const undo = () => change(school.leader, 'undoMove', { assessmentId: school.assessmentId }, 'assessment { id }');

const seen = async (actor = school.leader) => {
  const { node } = await server.ask<{ node: Record<string, unknown> }>(
    actor,
    `query ($id: ID!) { node(id: $id) { ... on Assessment {
      edition { key } movableTo { key } viewerMay headline { display } progress { answered items } comparableToPrevious
      move { from { key } movedBy toConfirm toAnswer added { statement note } dropped { statement note } }
      benchmarks { slot percent criteria { statement items {
        answer { value { display } }
        suggestion { relation reason notes value { json } notApplicable earlier { question display } } } } }
    } } }`,
    { id: school.assessmentId },
  );
  return node;
};

describe('moving an assessment to the edition that its programme uses now', () => {
  it('is offered to the school', async () => {
    expect(await seen()).toMatchObject({
      edition: { key: 'planted-small/1' },
      movableTo: { key: 'planted-small/2' },
      viewerMay: ['ANSWER', 'SUBMIT', 'MOVE'],
      headline: { display: '1 of 1' },
      move: null,
    });
    expect(await seen(administrator)).toMatchObject({ movableTo: null, viewerMay: [] });
  });

  it('carries answers as suggestions with the reason, and never a result', async () => {
    await move();
    expect(await seen()).toMatchObject({
      edition: { key: 'planted-small/2' },
      movableTo: null,
      viewerMay: ['ANSWER', 'SUBMIT', 'UNDO_MOVE'],
      headline: { display: '0 of 1' },
      progress: { answered: 0, items: 2 },
      move: {
        from: { key: 'planted-small/1' },
        toConfirm: 1,
        toAnswer: 1,
        added: [{ statement: 'It has begun.', note: null }],
        dropped: [{ statement: 'A drum is beaten.', note: 'Nobody has a drum.' }],
      },
      benchmarks: [
        {
          percent: 0,
          criteria: [
            {
              statement: 'Everybody is told.',
              items: [
                {
                  answer: null,
                  suggestion: {
                    relation: 'STRICTER',
                    reason: expect.stringContaining('asks for more') as string,
                    notes: ['Families count now.'],
                    value: { json: { kind: 'yes-no', yes: true } },
                    earlier: [{ question: 'Everybody is told?', display: 'Yes' }],
                  },
                },
              ],
            },
            {
              items: [{ suggestion: { relation: 'CHANGED', value: { json: { kind: 'ticked', ticked: ['letter'] } } } }],
            },
            { statement: 'It has begun.', items: [{ answer: null, suggestion: null }] },
          ],
        },
      ],
    });
  });

  it('shows a suggestion only until there is an answer', async () => {
    await move();
    await answer('everybody', { yes: false });
    expect(await seen()).toMatchObject({
      move: { toConfirm: 0, toAnswer: 1 },
      benchmarks: [{ criteria: [{ items: [{ answer: { value: {} }, suggestion: null }] }, {}, {}] }],
    });
  });

  it('can be undone, and nothing that was answered is lost either way', async () => {
    await move();
    await answer('begun', { yes: true });
    await undo();
    expect(await seen()).toMatchObject({
      edition: { key: 'planted-small/1' },
      headline: { display: '1 of 1' },
      progress: { answered: 3, items: 3 },
      move: null,
    });
    await answer('ended', { yes: false }, 1);
    await move();
    expect(await seen()).toMatchObject({ progress: { answered: 1, items: 2 }, move: { toConfirm: 1, toAnswer: 0 } });
  });

  it('refuses an answer to what was seen before the move, and says so', async () => {
    await move();
    const input = {
      assessmentId: school.assessmentId,
      criterion: 'told/everybody',
      item: 'whole',
      value: { yes: true },
    };
    const { data } = await server.send<{ saveAnswer: { problems: readonly { code: string }[] } }>(
      school.leader,
      'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { problems { code } } }',
      { input: { ...input, expectedRevision: 1 } },
    );
    expect(data?.saveAnswer.problems).toEqual([{ code: 'outdated' }]);
  });

  it.each([
    { who: 'a contributor', role: 'contributor', code: 'FORBIDDEN' },
    { who: 'a governor', role: 'governor', code: 'FORBIDDEN' },
  ] as const)('is not for $who', async ({ role, code }) => {
    const actor = await region.person({ id: school.leader.membership?.organisationId ?? '' }, role);
    const { errors } = await server.send(
      actor,
      'mutation ($input: MoveAssessmentInput!) { moveAssessment(input: $input) { problems { code } } }',
      { input: { assessmentId: school.assessmentId } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });

  it('is refused where there is nothing to move to or to undo', async () => {
    await move();
    for (const name of ['moveAssessment', 'undoMove', 'undoMove']) {
      const { errors } = await server.send(
        school.leader,
        `mutation ($input: ${name === 'undoMove' ? 'UndoMoveInput' : 'MoveAssessmentInput'}!) { ${name}(input: $input) { problems { code } } }`,
        { input: { assessmentId: school.assessmentId } },
      );
      // The first undoing is right.
      expect(errors?.[0]?.extensions?.['code'] ?? 'DONE').toMatch(/CONFLICT|DONE/);
    }
    expect(await seen()).toMatchObject({
      edition: { key: 'planted-small/1' },
      viewerMay: ['ANSWER', 'SUBMIT', 'MOVE'],
    });
  });
});
