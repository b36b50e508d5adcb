import { itemsOf, type EditionCriterion, type SetDefinition } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { trainingProvider } from '../edition-2025/institutions.ts';
import { band, deciderOf, no, option, ticked, yes, type Given } from './decide.ts';

/** Just enough, one step less (where there is a step between enough and nothing), and nothing. */
interface Levels {
  readonly enough: Given;
  readonly short?: Given;
  readonly nothing: Given;
}

const ENOUGH_SHARES: Readonly<Record<string, Levels>> = {
  'share-2025': { enough: band('almost-all'), short: band('large-majority'), nothing: band('none') },
};

function levelsOf({ ask, id }: EditionCriterion): Levels {
  const shares = ask.type === 'share-of-cohort' ? ENOUGH_SHARES[ask.scale.id] : undefined;
  if (shares !== undefined) return shares;
  switch (ask.type) {
    case 'agreement':
      return { enough: option('agree'), short: option('neither'), nothing: option('strongly-disagree') };
    case 'frequency':
      return {
        enough: option('every-three-years'),
        ...stepBetween(ask.scale.options),
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

/** What is done less often than every three years, where that is worth something. */
function stepBetween(options: readonly { readonly id: string; readonly points: number }[]): Pick<Levels, 'short'> {
  const seldom = options.find(({ id }) => id === 'less-than-every-three-years');
  return seldom !== undefined && seldom.points > 0 ? { short: option(seldom.id) } : {};
}

/** Tests every scored criterion of a set: with just enough, with one step less, with nothing, and with nothing said. */
export function describeEveryCriterion(set: SetDefinition): void {
  const decide = deciderOf(set);
  const scored = set.edition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria
      .filter(({ score }) => score !== null)
      .map((criterion) => ({ path: `${benchmark.id}/${criterion.id}`, criterion })),
  );

  describe.each(scored)('$path', ({ path, criterion }) => {
    const keys = itemsOf(criterion, trainingProvider).map(({ key }) => key);
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

    it('does not apply when the provider says why', () => {
      const finding = decide(path, everywhere({ notApplicable: 'Not here.' }));
      expect(finding).toMatchObject({ outcome: 'not-applicable', points: 0, possible: 0 });
    });

    it('says one thing for each row', () => {
      expect(decide(path, everywhere(levels.enough)).steps).toHaveLength(keys.length);
    });
  });
}

/** Paths of the criteria that a set records and does not score. */
export const recordedBy = ({ edition }: SetDefinition): readonly string[] =>
  edition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria.filter(({ score }) => score === null).map(({ id }) => `${benchmark.id}/${id}`),
  );
