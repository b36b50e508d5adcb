import {
  candidatesFor,
  EVERYBODY,
  itemsOf,
  LAST_YEAR,
  NURSERY,
  type Answer,
  type Edition,
  type EvaluationInput,
  type EvidenceFact,
  type InstitutionFacts,
  type Question,
} from '@waymark/kit';
import fc from 'fast-check';

export const AS_OF = '2026-01-31';

/** One thing that an edition may ask. */
interface Place {
  readonly criterion: string;
  readonly item: string;
  readonly ask: Question;
}

const YEARS = Array.from({ length: LAST_YEAR - NURSERY + 1 }, (_, index) => NURSERY + index);

const orUnknown = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 2 });

const anyInstitution = (edition: Edition): fc.Arbitrary<InstitutionFacts> =>
  fc.record({
    kind: orUnknown(anyWord(edition, 'kind')),
    phase: orUnknown(anyWord(edition, 'phase')),
    lowAge: orUnknown(fc.integer({ min: 3, max: 16 })),
    highAge: orUnknown(fc.integer({ min: 7, max: 19 })),
    sixthForm: orUnknown(fc.boolean()),
    special: orUnknown(fc.boolean()),
    yearGroups: orUnknown(fc.subarray(YEARS)),
  });

/** A word for which some condition of the edition looks, or another. */
function anyWord(edition: Edition, fact: 'kind' | 'phase'): fc.Arbitrary<string> {
  const words = new Set(['another']);
  JSON.parse(JSON.stringify(edition), (_key, value: { fact?: unknown; in?: readonly string[] } | null) => {
    if (value?.fact === fact) value.in?.forEach((word) => words.add(word));
    return value;
  });
  return fc.constantFrom(...words);
}

/** Every item that some institution may be asked, in the order of the edition. */
export const placesOf = (edition: Edition): readonly Place[] =>
  edition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria.flatMap((criterion) =>
      itemsOf(criterion, EVERYBODY).map(({ key }) => ({
        criterion: `${benchmark.id}/${criterion.id}`,
        item: key,
        ask: criterion.ask,
      })),
    ),
  );

/** An answer of any kind that the question takes, one that says it does not apply, or none. */
function anyAnswer({ criterion, item, ask }: Place): fc.Arbitrary<Answer | null> {
  const chosen = fc.constantFrom(...candidatesFor(ask, AS_OF));
  const value =
    ask.type === 'share-of-cohort'
      ? fc.oneof(chosen, anyHeadcount)
      : ask.type === 'checklist'
        ? fc.subarray(ask.options.map(({ id }) => id)).map((ticked) => ({ kind: 'ticked' as const, ticked }))
        : chosen;
  return fc.oneof(
    { weight: 6, arbitrary: value.map((given): Answer => ({ criterion, item, value: given })) },
    { weight: 1, arbitrary: fc.constant<Answer>({ criterion, item, notApplicable: 'Invented' }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const anyHeadcount = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([a, b]) => ({ kind: 'headcount' as const, reached: Math.min(a, b), eligible: Math.max(a, b) }));

function anyEvidence(types: readonly string[], criteria: readonly string[]): fc.Arbitrary<EvidenceFact> {
  const date = fc.constantFrom('2024-09-01', '2025-10-15', '2026-01-31', '2026-02-01');
  return fc.record({
    type: fc.constantFrom(...types),
    criteria: fc.subarray([...criteria], { minLength: 1, maxLength: 4 }),
    from: date,
    to: date,
    freshUntil: fc.oneof(date, fc.constant(null)),
    facts: fc.constant({}),
  });
}

/**
 * Any institution with any answers and any evidence: half of the answers are of institutions to which all applies.
 *
 * @param types `id@revision` of evidence types
 */
export function anyInput(edition: Edition, types: readonly string[]): fc.Arbitrary<EvaluationInput> {
  const places = placesOf(edition);
  return fc.record({
    institution: fc.oneof(fc.constant(EVERYBODY), anyInstitution(edition)),
    answers: fc
      .tuple(...places.map(anyAnswer))
      .map((answers) => answers.filter((answer): answer is Answer => answer !== null)),
    evidence: fc.array(anyEvidence(types, [...new Set(places.map(({ criterion }) => criterion))]), { maxLength: 5 }),
    asOf: fc.constant(AS_OF),
  });
}
