import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, attempt, type Saying } from '../../testing/answering.ts';
import { beginAssessment, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let editionId: string;
let school: BegunAssessment;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/every-question.ts', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  editionId = (await editionIds(region))['planted-every-question/1'] ?? '';
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  school = await beginAssessment(region, server, administrator, editionId);
});

const say = (saying: Saying) => answer(server, school, { ...saying, criterion: `asked/${saying.criterion}` });
const stored = () =>
  region.orm.em
    .fork()
    .execute<{ value: unknown; revision: number }[]>(
      'select value, revision from answer where assessment_id in (select id from assessment)  and institution_id = ?',
      [school.leader.membership?.organisationId],
    );

describe('an answer', () => {
  const heads = (reached: unknown, eligible: unknown) => ({ value: { headcount: { reached, eligible } } });
  it.each<{ name: string; criterion: string; said: object; code: string; says: RegExp }>([
    {
      name: 'with more reached than there are',
      criterion: 'share',
      said: heads(64, 62),
      code: 'above-eligible',
      says: /must be 62 or fewer \(you said 64\)/,
    },
    {
      name: 'with a negative number of heads',
      criterion: 'share',
      said: heads(-1, 62),
      code: 'too-small',
      says: /0 or more \(you said -1\)/,
    },
    {
      name: 'with part of a head',
      criterion: 'share',
      said: heads(1.5, 62),
      code: 'BAD_USER_INPUT',
      says: /"input\.value\.headcount\.reached"; Int cannot represent non-integer value: 1\.5/,
    },
    {
      name: 'with minus nothing',
      criterion: 'share',
      said: heads(-0, 62),
      code: 'not-whole',
      says: /must be a whole number \(you said -0\)/,
    },
    {
      name: 'with more heads than any school has',
      criterion: 'share',
      said: heads(1, 1_000_001),
      code: 'too-large',
      says: /1000000 or fewer \(you said 1000001\)/,
    },
    {
      name: 'with a number past 2^53',
      criterion: 'meetings',
      said: { value: { number: 2 ** 53 + 2 } },
      code: 'BAD_USER_INPUT',
      says: /"input\.value\.number"; Int cannot represent non 32-bit signed integer value: 9007199254740994/,
    },
    {
      name: 'with a number in quotes',
      criterion: 'meetings',
      said: { value: { number: '12' } },
      code: 'BAD_USER_INPUT',
      says: /"input\.value\.number"; Int cannot represent non-integer value: "12"/,
    },
    {
      name: 'with a count above what is asked for',
      criterion: 'meetings',
      said: { value: { number: 41 } },
      code: 'too-large',
      says: /40 or fewer \(you said 41\)/,
    },
    {
      name: 'of 29 February of no leap year',
      criterion: 'day',
      said: { value: { date: '2027-02-29' } },
      code: 'BAD_USER_INPUT',
      says: /"input\.value\.date"; A date is a day of the years 1900 to 2199/,
    },
    {
      name: 'with a band that the scale does not have',
      criterion: 'share',
      said: { value: { band: 'many' } },
      code: 'unknown-option',
      says: /no band "many" here: choose one of some, all/,
    },
    {
      name: 'of another kind than the question takes',
      criterion: 'told',
      said: { value: { number: 1 } },
      code: 'wrong-kind',
      says: /takes an answer of kind yes-no \(you gave number\)/,
    },
    {
      name: 'of two kinds at once',
      criterion: 'told',
      said: { value: { yes: true, number: 1 } },
      code: 'BAD_USER_INPUT',
      says: /Exactly one key must be specified/,
    },
    {
      name: 'that says nothing',
      criterion: 'told',
      said: {},
      code: 'BAD_USER_INPUT',
      says: /\w/,
    },
    {
      name: 'that does not apply for no reason',
      criterion: 'told',
      said: { notApplicable: ' ' },
      code: 'required',
      says: /Say why/,
    },
    {
      name: 'that does not apply for a reason without end',
      criterion: 'told',
      said: { notApplicable: 'x'.repeat(501) },
      code: 'too-long',
      says: /501 characters; it may have 500/,
    },
    {
      name: 'in a note of more than 4,000 characters',
      criterion: 'note',
      said: { value: { text: 'x'.repeat(4_001) } },
      code: 'too-long',
      says: /4000 characters or fewer \(yours has 4001\)/,
    },
    {
      name: 'to a question that there is not',
      criterion: 'gone',
      said: { value: { yes: true } },
      code: 'unknown-criterion',
      says: /no criterion "asked\/gone"\. Load the page again/,
    },
    {
      name: 'to a question that does not apply yet',
      criterion: 'how',
      said: { value: { yes: true } },
      code: 'not-applicable',
      says: /"It is told well\?" does not apply to this school, because it is for .+ load the page again/,
    },
  ])('$name is refused with what would be right, and nothing is kept', async ({ criterion, said, code, says }) => {
    await say({ criterion: 'told', said: { value: { yes: false } } });
    const before = await stored();
    const outcome = await say({ criterion, said, expectedRevision: criterion === 'told' ? 1 : 0 });
    expect(outcome).toMatchObject({ code, says: expect.stringMatching(says) as string });
    expect(await stored()).toEqual(before);
  });

  it('to a row that is not asked is refused with what to do', async () => {
    expect(await say({ criterion: 'told', item: 'year-14', said: { value: { yes: true } } })).toMatchObject({
      code: 'not-asked',
      path: 'item',
      says: '"year-14" is not asked of this school. Load the page again to see what is.',
    });
  });

  it.each([["Siân O'Hara at Ysgol Tŷ Gŵr"], ['مدرسة\u200F (with a mark)'], ['zero\u200Bwidth and 👩\u200D🏫']])(
    'in words is kept as it was written: %s',
    async (text) => {
      expect(await say({ criterion: 'note', said: { value: { text } } })).toMatchObject({
        code: 'done',
        payload: { item: { answer: { value: { json: { kind: 'text', text } } } } },
      });
    },
  );
});

describe('two who answer at once', () => {
  it('are both told: the second sees both values, both revisions and who was first', async () => {
    const colleague = await region.person(
      { id: school.leader.membership?.organisationId ?? '' },
      'contributor',
      'Colleague',
    );
    await answer(
      server,
      { ...school, leader: colleague },
      { criterion: 'asked/told', said: { value: { yes: false } } },
    );
    const second = await say({ criterion: 'told', said: { value: { yes: true } } });
    expect(second).toMatchObject({
      payload: {
        problems: [],
        item: { answer: { revision: 1, author: 'Colleague' } },
        conflict: { revision: 1, author: 'Colleague', value: { json: { kind: 'yes-no', yes: false } } },
      },
    });
    expect(await stored()).toEqual([{ value: { kind: 'yes-no', yes: false }, revision: 1 }]);
  });

  it('may have said the same, which is no conflict', async () => {
    await say({ criterion: 'told', said: { value: { yes: true } } });
    expect(await say({ criterion: 'told', said: { value: { yes: true } } })).toMatchObject({
      payload: { conflict: null, item: { answer: { revision: 1 } } },
    });
    expect(await stored()).toHaveLength(1);
  });

  it.each([-1, 7])('are not confused by a revision that never was: %d', async (expectedRevision) => {
    expect(await say({ criterion: 'told', expectedRevision, said: { value: { yes: true } } })).not.toMatchObject({
      code: 'INTERNAL',
      payload: { item: { answer: { revision: expectedRevision + 1 } } },
    });
    expect(await stored()).toEqual([]);
  });
});

describe('submitting', () => {
  it('too early lists each question that is open, with the place of its field', async () => {
    const submitted = await attempt(server, school.leader, {
      name: 'submitAssessment',
      input: { assessmentId: school.assessmentId, declaration: false },
      fields: 'assessment { state }',
    });
    expect(submitted.payload).toMatchObject({
      assessment: { state: 'DRAFT' },
      problems: [
        { code: 'declaration', path: 'declaration' },
        { code: 'unanswered', path: '1/told/whole', message: expect.stringContaining('is not answered yet') as string },
      ],
    });
  });
});

describe('a piece of evidence', () => {
  const payload = { title: 'Visit', from: '2026-09-10', to: '2026-09-11', came: 5, invited: 6 };
  const add = (changed: object, more: object = {}) =>
    attempt(server, school.leader, {
      name: 'addEvidence',
      input: {
        institutionId: school.institutionId,
        type: 'planted-visit',
        payload: { ...payload, ...changed },
        uploadIds: [],
        supports: ['planted-every-question:asked/told'],
        ...more,
      },
      fields: 'evidence { title }',
    });

  it.each<{ name: string; changed: object; path: string; says: RegExp }>([
    { name: 'without its title', changed: { title: ' ' }, path: 'title', says: /Title is needed/ },
    {
      name: 'with a title too long',
      changed: { title: 'x'.repeat(101) },
      path: 'title',
      says: /100 characters or fewer/,
    },
    {
      name: 'that ends before it starts',
      changed: { to: '2026-09-09' },
      path: 'to',
      says: /on or after the start, 2026-09-10/,
    },
    {
      name: 'on a day that does not exist',
      changed: { from: '2026-02-29' },
      path: 'from',
      says: /not a date that exists/,
    },
    {
      name: 'with more who came than were invited',
      changed: { came: 7 },
      path: 'came',
      says: /must be 6 or fewer.*\(you said 7\)/,
    },
    { name: 'with less than nobody', changed: { came: -1 }, path: 'came', says: /must be 0 or more/ },
    { name: 'with minus nobody', changed: { came: -0 }, path: 'came', says: /must be a whole number \(you said -0\)/ },
    { name: 'with part of a person', changed: { came: 1.5 }, path: 'came', says: /must be a whole number/ },
    {
      name: 'with a number in quotes',
      changed: { came: '5' },
      path: 'came',
      says: /written as a number \(you gave "5"\)/,
    },
    { name: 'with a number with a comma', changed: { came: '1,000' }, path: 'came', says: /written as a number/ },
    { name: 'with digits of another script', changed: { came: '٥' }, path: 'came', says: /written as a number/ },
    { name: 'with a number past 2^53', changed: { came: 2 ** 53 + 2 }, path: 'came', says: /must be 1000 or fewer/ },
    {
      name: 'with a number without end',
      changed: { came: Number.POSITIVE_INFINITY },
      path: 'came',
      says: /written as a number/,
    },
    { name: 'with no number', changed: { came: Number.NaN }, path: 'came', says: /written as a number/ },
    {
      name: 'with a field that the form does not have',
      changed: { extra: 1 },
      path: 'extra',
      says: /no field "extra"/,
    },
  ])('$name is refused by the name of the field', async ({ changed, path, says }) => {
    expect(await add(changed)).toMatchObject({
      code: 'invalid',
      path: `payload.${path}`,
      says: expect.stringMatching(says) as string,
    });
    expect(await region.orm.em.fork().execute('select from evidence_item')).toEqual([]);
  });

  it.each([
    { name: 'of a kind that there is not', more: { type: 'gossip' }, code: 'unknown-type' },
    { name: 'for what is no criterion', more: { supports: ['told'] }, code: 'unknown-criterion' },
  ])('$name is refused', async ({ more, code }) => {
    expect(await add({}, more)).toMatchObject({ code });
  });
});
