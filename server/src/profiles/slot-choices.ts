import { describeCondition, fitOf, renderText, type Edition, type EditionBenchmark } from '@waymark/kit';
import type { RequestContext } from '../platform/request-context.ts';
import type { StoredProfile } from './profile.entity.ts';
import { libraryOf, resolvedProfile } from './profile-view.ts';
import type { SlotChoiceType } from './slot-choice.types.ts';

/**
 * The benchmarks of other sets that a place of an adapted set could be filled with: those that correspond to the one
 * that the set has there come first, then those of which something can apply.
 *
 * @param target id of the benchmark that fills the place in the parent
 */
export async function slotChoices(
  context: RequestContext,
  profile: StoredProfile,
  target: string,
): Promise<readonly SlotChoiceType[]> {
  const [{ parent }, editions] = await Promise.all([resolvedProfile(context, profile), libraryOf(context)]);
  const set = parent.definition;
  if (!set.benchmarks.some(({ id }) => id === target)) return [];
  const taken = new Set(set.benchmarks.map(({ id }) => id).filter((id) => id !== target));
  const choices = [...editions.values()]
    .filter((edition) => edition.id !== set.id && edition.parent === null)
    .flatMap((edition) =>
      edition.benchmarks
        .filter(({ id }) => !taken.has(id))
        .map((benchmark) => choiceOf(context, { set, target, edition, benchmark })),
    );
  return choices.toSorted((a, b) => Number(b.corresponds) - Number(a.corresponds) || Number(b.fits) - Number(a.fits));
}

interface Candidate {
  readonly set: Edition;
  readonly target: string;
  readonly edition: Edition;
  readonly benchmark: EditionBenchmark;
}

function choiceOf(
  { language, services }: RequestContext,
  { set, target, edition, benchmark }: Candidate,
): SlotChoiceType {
  const { applicable, inapplicable } = fitOf(benchmark, set);
  const params = { ...edition.params, ...benchmark.params };
  return {
    editionKey: edition.id,
    editionTitle: renderText(edition.title, language),
    editionLabel: edition.label ? renderText(edition.label, language) : edition.edition,
    benchmark: benchmark.id,
    title: renderText(benchmark.title, language, params),
    summary: renderText(benchmark.summary, language, params),
    corresponds: services.registry.crosswalks.some(
      ({ from, to, benchmarks }) =>
        (from === edition.id &&
          to === set.id &&
          benchmarks.some((pair) => pair.from === benchmark.id && pair.to === target)) ||
        (to === edition.id &&
          from === set.id &&
          benchmarks.some((pair) => pair.to === benchmark.id && pair.from === target)),
    ),
    fits: applicable.length > 0,
    questions: applicable.length,
    cannotApply: inapplicable.map(({ criterion: id, because }) => {
      const criterion = benchmark.criteria.find((one) => one.id === id);
      return {
        statement: criterion ? renderText(criterion.statement, language, params) : id,
        reason: `This is for ${describeCondition(because, language)}.`,
      };
    }),
  };
}
