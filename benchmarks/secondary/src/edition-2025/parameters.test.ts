import { module as evidence } from '@waymark/evidence';
import { createRuleBook, evaluate, renderText, resolve, type Edition, type Json } from '@waymark/kit';
import { module as scoring } from '@waymark/scoring';
import { describe, expect, it } from 'vitest';
import { but } from '../answers.ts';
import { allBest } from './examples/answers.ts';
import { school11To16 } from '../institutions.ts';
import { edition2025 } from './index.ts';

const rules = createRuleBook([scoring]);
const { edition } = edition2025;
const library = {
  editions: new Map([[edition.id, edition]]),
  rules,
  evidenceTypes: new Map(evidence.evidenceTypes.map((type) => [type.id, type])),
};

/** The edition as a region turns it. @param target the benchmark that has the parameter, or `''` for the set */
function turned(target: string, name: string, value: Json): Edition {
  const resolution = resolve(
    edition,
    {
      id: 'trial',
      edition: '1',
      title: { en: 'Trial' },
      operations: [{ op: 'set-parameter', target, name, value }],
    },
    library,
  );
  if (resolution.edition === null) throw new Error(resolution.problems.map(({ message }) => message).join(' '));
  return resolution.edition;
}

function statementOf(of: Edition, path: string): string {
  const [benchmark, criterion] = path.split('/');
  const found = of.benchmarks.find(({ id }) => id === benchmark);
  const { statement = {} } = found?.criteria.find(({ id }) => id === criterion) ?? {};
  return renderText(statement, 'en', found?.params);
}

describe('words follow the parameters', () => {
  it.each([
    {
      path: 'employer-encounters/every-year',
      name: 'encounters',
      one: 'at least one meaningful encounter with',
      three: 'at least 3 meaningful encounters with',
    },
    {
      path: 'workplace-experiences/by-sixteen',
      name: 'experiencesBySixteen',
      one: 'at least one meaningful experience of',
      three: 'at least 3 meaningful experiences of',
    },
    {
      path: 'workplace-experiences/by-eighteen',
      name: 'experiencesByEighteen',
      one: 'at least one further meaningful experience of',
      three: 'at least 3 further meaningful experiences of',
    },
    {
      path: 'further-and-higher-education/higher-education-visits',
      name: 'visits',
      one: 'at least one visit to',
      three: 'at least 3 visits to',
    },
    {
      path: 'personal-guidance/by-sixteen',
      name: 'meetingsBySixteen',
      one: 'at least one guidance meeting with',
      three: 'at least 3 guidance meetings with',
    },
    {
      path: 'personal-guidance/by-eighteen',
      name: 'meetingsByEighteen',
      one: 'a further guidance meeting with',
      three: '3 further guidance meetings with',
    },
  ])('$name', ({ path, name, one, three }) => {
    const target = path.split('/')[0] ?? '';
    expect(statementOf(turned(target, name, 1), path)).toContain(one);
    expect(statementOf(turned(target, name, 3), path)).toContain(three);
  });
});

describe('results follow the parameters', () => {
  const year7 = { criterion: 'employer-encounters/every-year', item: 'year-7' };
  const achieved = (of: Edition, answers = allBest): number | undefined =>
    evaluate(of, rules, { answers, evidence: [], institution: school11To16, asOf: '2026-01-31' }).headline?.achieved;

  it.each([
    { needed: 'large-majority', reached: 80, result: 8 },
    { needed: 'almost-all', reached: 80, result: 7 },
    { needed: 'almost-all', reached: 95, result: 8 },
    { needed: 'all', reached: 95, result: 7 },
  ])('$reached of 100 where $needed is needed: $result of 8', ({ needed, reached, result }) => {
    const answers = but(allBest, { ...year7, value: { kind: 'headcount', reached, eligible: 100 } });
    expect(achieved(turned('', 'achievedBand', needed), answers)).toBe(result);
  });

  it('wants stronger agreement where a region does', () => {
    const mild = but(allBest, {
      criterion: 'personal-guidance/working-together',
      item: 'whole',
      value: { kind: 'option', option: 'agree' },
    });
    expect([achieved(edition, mild), achieved(turned('', 'agreementNeeded', 'strongly-agree'), mild)]).toEqual([8, 7]);
  });

  it('wants an evaluation every year where a region does', () => {
    const seldom = but(allBest, {
      criterion: 'stable-programme/evaluated',
      item: 'whole',
      value: { kind: 'option', option: 'every-three-years' },
    });
    expect([
      achieved(edition, seldom),
      achieved(turned('stable-programme', 'evaluatedAtLeast', 'every-year'), seldom),
    ]).toEqual([8, 7]);
  });
});
