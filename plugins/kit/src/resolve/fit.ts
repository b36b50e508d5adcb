import { applies } from '../applies.ts';
import type { Condition } from '../condition.ts';
import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';
import type { InstitutionFacts } from '../institution.ts';
import { rowsOf } from '../rows.ts';
import { yearGroupsOnRoll } from '../year-groups.ts';
import { onRollApplicability } from '../items.ts';
import { representatives } from './representatives.ts';

/** Whether a benchmark can be asked of the institutions that a set is meant for. */
export interface Fit {
  /** Ids of the criteria that can apply to one of them at least. */
  readonly applicable: readonly string[];
  /** Ids of the criteria that can apply to none, each with a condition that no one of them meets. */
  readonly inapplicable: readonly { readonly criterion: string; readonly because: Condition }[];
}

/** Tries each criterion of a benchmark with institutions such as exist and a set is meant for. */
export function fitOf(benchmark: EditionBenchmark, { suits }: Pick<Edition, 'suits'>): Fit {
  const conditions = [
    suits,
    ...[benchmark, ...benchmark.criteria].flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
  const suited = representatives(conditions).filter((institution) => applies(suits, institution, []).applies !== 'no');
  const tried = benchmark.criteria.map((criterion) => ({
    criterion: criterion.id,
    because: refusalOf(benchmark, criterion, suited),
  }));
  return {
    applicable: tried.filter(({ because }) => because === null).map(({ criterion }) => criterion),
    inapplicable: tried.flatMap(({ criterion, because }) => (because === null ? [] : [{ criterion, because }])),
  };
}

/** Why a criterion applies to none of these institutions; null when it can apply to one. */
function refusalOf(
  benchmark: EditionBenchmark,
  criterion: EditionCriterion,
  institutions: readonly InstitutionFacts[],
): Condition | null {
  let refusal: Condition | null = { any: [] };
  for (const institution of institutions) {
    refusal = refusalFor(benchmark, criterion, institution);
    if (refusal === null) return null;
  }
  return refusal;
}

function refusalFor(
  benchmark: EditionBenchmark,
  criterion: EditionCriterion,
  institution: InstitutionFacts,
): Condition | null {
  for (const when of [benchmark.when, criterion.when]) {
    const answer = applies(when, institution, []);
    if (answer.applies === 'no') return answer.because;
  }
  const onRoll = yearGroupsOnRoll(institution);
  const rows = rowsOf(criterion.ask).map(({ years, when }) =>
    years === null ? applies(when, institution, []) : onRollApplicability(years, onRoll),
  );
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.applies !== 'no')) return null;
  return first.applies === 'no' ? first.because : null;
}
