import { canonicalJson, hashOf, inputsHash, type Evaluation, type Receipt } from '@waymark/kit';
import type { FrozenResult } from './read-results.ts';

/** A frozen result with what it cannot be without. */
type Whole = FrozenResult & { readonly receipt: Receipt; readonly result: Evaluation };

/** What must hold, with what is said when it does not. */
const HOLDS: readonly (readonly [holds: (frozen: Whole) => boolean, otherwise: string])[] = [
  [({ event }) => event !== null, 'Nothing in the trail says that this assessment was submitted.'],
  [
    ({ event, receipt }) => !event?.receipt || event.receipt === hashOf(receipt),
    'The receipt is not the one that was submitted.',
  ],
  [
    ({ result, receipt }) => hashOf(result) === receipt.evaluation,
    'The frozen result was changed: it is not the one of its receipt.',
  ],
  [
    ({ receipt, edition }) => receipt.edition === edition,
    'The assessment was put under another edition than the one of its receipt.',
  ],
  [
    ({ event, evidence }) => !event?.receipt || evidence !== null,
    'The evidence that it was computed from was taken away.',
  ],
  [inputsHold, 'Answers, evidence or facts were changed after the assessment was submitted.'],
  [shownAsFrozen, 'What dashboards show of it was changed: it is not what the frozen result says.'],
];

/** Says what is wrong with a frozen result, in sentences. Empty when it is as it was submitted. */
export function checkResult(frozen: FrozenResult): readonly string[] {
  const { state, receipt, result } = frozen;
  if (state !== 'submitted') return ['The trail says that this assessment was submitted, and it is a draft.'];
  if (!receipt || !result) return ['This assessment is submitted, and its frozen result or receipt was removed.'];
  const whole = { ...frozen, receipt, result };
  return HOLDS.flatMap(([holds, otherwise]) => (holds(whole) ? [] : [otherwise]));
}

/** Results that were frozen before their evidence was kept with them cannot be computed again. */
export const isComputable = ({ evidence }: FrozenResult): boolean => evidence !== null;

function inputsHold({ receipt, answers, evidence, facts }: Whole): boolean {
  if (!evidence) return true;
  return inputsHash({ answers, evidence, institution: facts, asOf: receipt.asOf }) === receipt.inputs;
}

function shownAsFrozen({ result, benchmarks, achieved, applicable }: Whole): boolean {
  const said = result.benchmarks.map(({ slot, outcome, percent, points, possible }) =>
    canonicalJson({ slot, outcome, percent, points, possible }),
  );
  const shown = new Set(benchmarks.map(canonicalJson));
  return (
    said.length === shown.size &&
    said.every((line) => shown.has(line)) &&
    achieved === (result.headline?.achieved ?? 0) &&
    applicable === (result.headline?.applicable ?? 0)
  );
}
