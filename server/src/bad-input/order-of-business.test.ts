import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, attempt, type Outcome } from '../../testing/answering.ts';
import { beginAssessment, change, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

const planted = (name: string) => fileURLToPath(new URL(`../../testing/planted-modules/${name}.ts`, import.meta.url));
const DAY_AFTER = new Date('2026-12-21T00:00:00Z');
const DAY_BEFORE = new Date('2026-08-31T22:59:59Z');

let now = NOON;
let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let editions: Readonly<Record<string, string>>;
let school: BegunAssessment;
let evidenceId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [planted('two-editions'), planted('every-question')], { now: () => now });
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  editions = await editionIds(region);
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

/** A school that has answered everything, with a piece of evidence; its programme has gone on to another edition. */
beforeEach(async () => {
  now = NOON;
  school = await beginAssessment(region, server, administrator, editions['planted-small/1'] ?? '');
  for (const criterion of ['everybody', 'by-letter', 'ended'])
    await answer(server, school, { criterion: `told/${criterion}`, said: { value: { yes: true } } });
  const { evidence } = await change<{ evidence: { id: string } }>(server, school.leader, {
    name: 'addEvidence',
    input: { ...EVIDENCE, institutionId: school.institutionId },
    fields: 'evidence { id }',
  });
  evidenceId = evidence.id;
  await change(server, administrator, {
    name: 'changeProgrammeEdition',
    input: { programmeId: school.programmeId, editionId: editions['planted-small/2'] },
    fields: 'programme { id }',
  });
});

const EVIDENCE = {
  type: 'planted-visit',
  payload: { title: 'Visit', from: '2026-09-10' },
  uploadIds: [],
  supports: ['planted-small:told/everybody'],
};

const send = (name: string, input: object): Promise<Outcome> => attempt(server, school.leader, { name, input });
const ofAssessment = () => ({ assessmentId: school.assessmentId });

/** What can be done with an assessment and its evidence. */
const ACTIONS = {
  answer: () =>
    answer(server, school, { criterion: 'told/everybody', expectedRevision: 1, said: { value: { yes: false } } }),
  submit: () => send('submitAssessment', { ...ofAssessment(), declaration: true }),
  move: () => send('moveAssessment', ofAssessment()),
  undo: () => send('undoMove', ofAssessment()),
  'remove the evidence': () => send('removeEvidence', { evidenceId }),
  'unlink the evidence': () => send('changeEvidence', { evidenceId, expectedRevision: 1, supports: [] }),
  're-word the evidence': () =>
    send('changeEvidence', { evidenceId, expectedRevision: 1, payload: { title: 'A visit', from: '2026-09-10' } }),
  'add evidence': () => send('addEvidence', { ...EVIDENCE, institutionId: school.institutionId }),
} as const;
type Action = keyof typeof ACTIONS;

/** How an assessment can stand. */
const STATES = {
  draft: () => Promise.resolve(),
  moved: async () => void (await ACTIONS.move()),
  'moved and back': async () => void (await ACTIONS.move(), await ACTIONS.undo()),
  submitted: async () => void (await ACTIONS.submit()),
  'a draft of a closed round': async () => void (now = DAY_AFTER),
  'submitted, its round closed': async () => void (await ACTIONS.submit(), (now = DAY_AFTER)),
  'a draft of a round that is not open yet': async () => void (now = DAY_BEFORE),
} as const;
type State = keyof typeof STATES;

const SUBMITTED = 'CONFLICT: This assessment was submitted, so its answers no longer change.';
const CLOSED = 'CONFLICT: "Autumn" closed on 2026-12-20, so its answers no longer change.';
const NOT_OPEN = 'CONFLICT: "Autumn" opens on 2026-09-01.';
const NOT_MOVED = 'CONFLICT: This assessment was not moved, so there is nothing to undo.';
const NOWHERE = 'CONFLICT: This assessment uses the set that its programme uses, or no answers can travel to that one.';
const KEPT =
  'in-result: "Autumn" was submitted on 2026-10-01 with this evidence, so it stays as it is. Add a newer piece beside it instead.';

/** Done without a word where nothing is said. */
const REFUSED: Readonly<Record<State, Partial<Record<Action, string>>>> = {
  draft: { undo: NOT_MOVED },
  moved: {
    answer:
      'outdated: This assessment has gone on under another set since you opened this page, and nothing was saved. Load the page again.',
    submit: 'unanswered: Told: "Everybody is told?" is not answered yet.',
    move: NOWHERE,
  },
  'moved and back': { undo: NOT_MOVED },
  submitted: {
    answer: SUBMITTED,
    move: SUBMITTED,
    undo: SUBMITTED,
    'remove the evidence': KEPT,
    'unlink the evidence': KEPT,
  },
  'a draft of a closed round': { answer: CLOSED, submit: CLOSED, move: CLOSED, undo: CLOSED },
  'submitted, its round closed': {
    answer: SUBMITTED,
    move: SUBMITTED,
    undo: SUBMITTED,
    'remove the evidence': KEPT,
    'unlink the evidence': KEPT,
  },
  'a draft of a round that is not open yet': { answer: NOT_OPEN, submit: NOT_OPEN, move: NOT_OPEN, undo: NOT_OPEN },
};

const pairs = (Object.keys(STATES) as State[]).flatMap((state) =>
  (Object.keys(ACTIONS) as Action[]).map((action) => ({ state, action, comes: REFUSED[state][action] ?? 'done' })),
);

/** All that the actions could change. */
async function stored(): Promise<unknown> {
  const em = region.orm.em.fork();
  const place = [school.leader.membership?.organisationId];
  return Promise.all([
    em.execute('select state, revision, edition_id, submitted_at from assessment where institution_id = ?', place),
    em.execute('select criterion, revision, value from answer where institution_id = ? order by 1', place),
    em.execute('select revision, removed_at, payload from evidence_item where institution_id = ? order by id', place),
    em.execute('select criterion from evidence_link where institution_id = ?', place),
  ]);
}

describe('an assessment that is', () => {
  it.each(pairs)('$state: to $action comes to "$comes"', async ({ state, action, comes }) => {
    await STATES[state]();
    const before = await stored();
    const { code, says } = await ACTIONS[action]();
    expect(code === 'done' ? code : `${code}: ${says}`).toBe(comes);
    if (code !== 'done') expect(await stored()).toEqual(before);
  });

  it.each<{ action: Action; state: State }>([
    { action: 'submit', state: 'submitted' },
    { action: 'remove the evidence', state: 'draft' },
  ])('$state: to $action twice has one effect and the same answer', async ({ action, state }) => {
    await STATES[state]();
    const first = await ACTIONS[action]();
    const after = await stored();
    expect(await ACTIONS[action]()).toEqual(first);
    expect(await stored()).toEqual(after);
  });

  it('begun already: to begin it again gives the same one, also when it was submitted', async () => {
    await ACTIONS.submit();
    const [row] = await region.orm.em
      .fork()
      .execute<{ round_id: string }[]>('select round_id from assessment where institution_id = ?', [
        school.leader.membership?.organisationId,
      ]);
    const again = await attempt(server, school.leader, {
      name: 'startAssessment',
      input: { institutionId: school.institutionId, roundId: toGlobalId('Round', row?.round_id ?? '') },
      fields: 'assessment { id state }',
    });
    expect(again.payload).toMatchObject({ assessment: { id: school.assessmentId, state: 'SUBMITTED' } });
  });
});
