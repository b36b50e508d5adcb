import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TamperedRegion } from '../../testing/tampered.ts';
import { verifyAll, verifyStream, verifyWithin } from './verify.ts';

let school: TamperedRegion;

beforeAll(async () => {
  school = await TamperedRegion.withResults();
}, 60_000);
afterAll(() => school.stop());

const ofAssessment = () => `institution_id = '${school.stream}' and assessment_id = '${school.assessment}'`;

describe('a trail that nobody tampered with', () => {
  it('is as it was written, and says how much was looked at', async () => {
    const verified = await verifyAll(school.em, []);
    expect(verified.faults).toEqual([]);
    const [{ events, results } = { events: 0, results: 0 }] = await school.em.execute<
      { events: number; results: number }[]
    >(
      `select (select count(*) from domain_event)::int as events, (select count(*) from assessment where state = 'submitted')::int as results`,
    );
    expect(verified).toMatchObject({ events, results, withoutInputs: 0, faultCount: 0 });
    expect(Math.min(events, results, verified.chains, verified.editions)).toBeGreaterThan(3);
  });
});

describe('tampering with a frozen result is found', () => {
  it.each<{ name: string; how: () => string; says: string }>([
    {
      name: 'an answer is changed',
      how: () =>
        `update answer set value = null, not_applicable = 'x' where ${ofAssessment()} and criterion = (select min(criterion) from answer where ${ofAssessment()})`,
      says: 'Answers, evidence or facts were changed',
    },
    {
      name: 'an answer is deleted',
      how: () =>
        `delete from answer where ctid = (select ctid from answer where ${ofAssessment()} and (value is not null or not_applicable is not null) limit 1)`,
      says: 'Answers, evidence or facts were changed',
    },
    {
      name: 'the facts of the school are changed',
      how: () => `update assessment set facts = facts || '{"phase": "x"}' where id = '${school.assessment}'`,
      says: 'Answers, evidence or facts were changed',
    },
    {
      name: 'the evidence is taken away',
      how: () => `update evaluation set evidence = null where ${ofAssessment()}`,
      says: 'The evidence that it was computed from was taken away',
    },
    {
      name: 'the receipt is changed',
      how: () => `update evaluation set receipt = receipt || '{"asOf": "2020-01-01"}' where ${ofAssessment()}`,
      says: 'The receipt is not the one that was submitted.',
    },
    {
      name: 'the receipt is deleted',
      how: () => `update evaluation set receipt = null where ${ofAssessment()}`,
      says: 'frozen result or receipt was removed',
    },
    {
      name: 'the frozen result is changed',
      how: () =>
        `update evaluation set result = jsonb_set(result, '{headline,achieved}', '99') where ${ofAssessment()}`,
      says: 'The frozen result was changed',
    },
    {
      name: 'the figure of lists is changed',
      how: () => `update evaluation set achieved = achieved + 1 where ${ofAssessment()}`,
      says: 'What dashboards show of it was changed',
    },
    {
      name: 'the figures of dashboards are changed',
      how: () => `update benchmark_result set percent = 99 where ${ofAssessment()} and slot = '1'`,
      says: 'What dashboards show of it was changed',
    },
    {
      name: 'the submission is undone',
      how: () => `update assessment set state = 'draft' where id = '${school.assessment}'`,
      says: 'and it is a draft',
    },
    {
      name: 'the assessment is deleted',
      how: () => `delete from assessment where id = '${school.assessment}'`,
      says: 'it was submitted, and was removed',
    },
  ])('$name', async ({ how, says }) => {
    const { faults } = await school.after([how()], (em) => verifyStream(em, school.stream));
    expect(faults).toContainEqual(
      expect.objectContaining({ streamId: school.stream, message: expect.stringContaining(says) as string }),
    );
  });

  it('a draft is made a submitted assessment', async () => {
    const { faults } = await school.after([`update assessment set state = 'submitted' where state = 'draft'`], (em) =>
      verifyWithin(em, []),
    );
    expect(faults.map(({ message }) => message).join()).toContain('its frozen result or receipt was removed');
  });

  it('an edition is changed', async () => {
    const { faults } = await school.after(
      [`update edition set definition = definition || '{"title": {"en": "x"}}'`],
      (em) => verifyWithin(em, []),
    );
    expect(faults.at(-1)?.message).toMatch(/^The edition \S+ was changed after it was stored/);
  });
});
