import { itemsOf, type EditionCriterion } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide, no, option, ticked, yes, type Given } from '../testing/decide.ts';
import { school11To18 } from './examples/institutions.ts';
import { edition2025 } from './index.ts';

const criteria = edition2025.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ path: `${benchmark.id}/${criterion.id}`, criterion })),
);
const scored = criteria.filter(({ criterion }) => criterion.score !== null);

/** Just enough, one step less (where there is a step between enough and nothing), and nothing. */
function levelsOf({ ask, id }: EditionCriterion): { enough: Given; short?: Given; nothing: Given } {
  switch (ask.type) {
    case 'share-of-cohort':
      return { enough: band('almost-all'), short: band('large-majority'), nothing: band('none') };
    case 'agreement':
      return { enough: option('agree'), short: option('neither'), nothing: option('strongly-disagree') };
    case 'frequency':
      return {
        enough: option('every-three-years'),
        short: option('less-than-every-three-years'),
        nothing: option('never'),
      };
    case 'checklist': {
      const ids = ask.options.map((one) => one.id);
      return { enough: ticked(...ids), short: ticked(...ids.slice(1)), nothing: ticked() };
    }
    case 'yes-no':
      return { enough: yes, nothing: no };
    default:
      throw new Error(`No levels are known for ${id}, a question of type ${ask.type}.`);
  }
}

describe.each(scored)('$path', ({ path, criterion }) => {
  const keys = itemsOf(criterion, school11To18).map(({ key }) => key);
  const levels = levelsOf(criterion);
  const everywhere = (given: Given) => Object.fromEntries(keys.map((key) => [key, given]));
  const outcome = (answers: Readonly<Record<string, Given>>) => decide(path, answers).outcome;

  it('is met when every row has just enough', () => {
    expect(outcome(everywhere(levels.enough))).toBe('met');
  });

  it('is not met when no row has anything', () => {
    expect(outcome(everywhere(levels.nothing))).toBe('not-met');
  });

  it('is not met in full when the last row falls short', () => {
    const last = { [keys.at(-1) ?? '']: levels.short ?? levels.nothing };
    const expected = levels.short === undefined && keys.length === 1 ? 'not-met' : 'partly';
    expect(outcome({ ...everywhere(levels.enough), ...last })).toBe(expected);
  });

  it('is unanswered when nothing was said, and while a row is missing', () => {
    const allButLast = Object.fromEntries(Object.entries(everywhere(levels.enough)).slice(0, -1));
    expect([outcome({}), outcome(allButLast)]).toEqual(['unanswered', 'unanswered']);
  });

  it('does not apply when the school says why', () => {
    const finding = decide(path, everywhere({ notApplicable: 'Not here.' }));
    expect(finding).toMatchObject({ outcome: 'not-applicable', points: 0, possible: 0 });
  });

  it('says one thing for each row', () => {
    expect(decide(path, everywhere(levels.enough)).steps).toHaveLength(keys.length);
  });
});

it('records the law, the guarantee and how encounters are run, and scores none of them', () => {
  expect(criteria.filter(({ criterion }) => criterion.score === null).map(({ path }) => path)).toEqual([
    'employer-encounters/delivery',
    'workplace-experiences/delivery',
    'workplace-experiences/guarantee-key-stage-3',
    'workplace-experiences/guarantee-key-stage-4',
    'further-and-higher-education/delivery',
    'further-and-higher-education/provider-access-years-8-9',
    'further-and-higher-education/provider-access-years-10-11',
    'further-and-higher-education/provider-access-years-12-13',
    'further-and-higher-education/provider-access-statement',
  ]);
});
