import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginAssessment, change, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';

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
  editions = await editionIds(region);
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

let school: BegunAssessment;

/** A school that has begun under the first edition; the programme has gone on to the second. */
beforeEach(async () => {
  school = await beginAssessment(region, server, administrator, editions['planted-small/1'] ?? '');
  for (const criterion of ['everybody', 'by-letter', 'ended']) await answer(criterion, { yes: true });
  await change(server, administrator, {
    name: 'changeProgrammeEdition',
    input: { programmeId: school.programmeId, editionId: editions['planted-small/2'] },
    fields: 'programme { id }',
  });
});

const answer = (criterion: string, value: object, expectedRevision = 0) =>
  change(server, school.leader, {
    name: 'saveAnswer',
    input: {
      assessmentId: school.assessmentId,
      criterion: `told/${criterion}`,
      item: 'whole',
      value,
      expectedRevision,
    },
    fields: 'item { key }',
  });
const changeBy = (name: string) =>
  change(server, school.leader, { name, input: { assessmentId: school.assessmentId }, fields: 'assessment { id }' });
const move = () => changeBy('moveAssessment');
const undo = () => changeBy('undoMove');

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
