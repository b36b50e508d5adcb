import { WHOLE } from '../answer.ts';
import type { Applicability } from '../condition.ts';
import type { CriterionFinding, Failure } from '../evaluation.ts';
import type { ListItem, Question } from '../question.ts';
import type { ScoreItem } from '../rule.ts';
import type { Step } from '../step.ts';
import { messageOf, type Compiled } from './compile-call.ts';
import { MintedVerdict } from './minted.ts';
import type { CriterionPlan } from './plan.ts';
import { RecordingCalculator } from './recording-calculator.ts';
import type { Run } from './run.ts';
import { notApplicable, sortItems, type SortedItems } from './sort-items.ts';

const NO_OPTIONS: readonly ListItem[] = [];

/** Decides one criterion. @param inherited what the set and the benchmark say about applying here */
export function scoreCriterion(plan: CriterionPlan, run: Run, inherited: Applicability): CriterionFinding {
  const own =
    inherited.applies === 'no' || plan.criterion.when === undefined ? inherited : run.applies(plan.criterion.when);
  if (own.applies === 'no') return doesNotApply(plan, [notApplicable(null, { because: own.because })]);
  const sorted = sortItems(plan, run);
  if (sorted.items.length === 0) return doesNotApply(plan, sorted.aside);
  if (plan.call === null) return recorded(plan, sorted);
  if (plan.call.failure !== undefined) return unscorable(plan, sorted, plan.call.failure);
  return scored(plan, run, sorted, plan.call);
}

type Callable = Extract<Compiled<'criterion'>, { rule: unknown }>;

function scored(
  plan: CriterionPlan,
  run: Run,
  sorted: SortedItems,
  { rule, module, args }: Callable,
): CriterionFinding {
  const { key, criterion, positions } = plan;
  const { items } = sorted;
  if (!rule.reads.includes(criterion.ask.type)) {
    return unscorable(plan, sorted, {
      module,
      message: `The rule ${rule.id}@${rule.revision} cannot read a question of type ${criterion.ask.type}.`,
    });
  }
  const evidence = run.evidenceFor(key);
  const calc = new RecordingCalculator({
    question: criterion.ask,
    positions,
    items,
    options: optionsHere(criterion.ask, run),
    evidence,
    asOf: run.asOf,
  });
  try {
    const verdict: unknown = rule.score({ items, args, calc, evidence, institution: run.institution, asOf: run.asOf });
    if (!MintedVerdict.isOf(calc, verdict))
      throw new Error('It did not return a verdict of its calculator (calc.all, calc.any or calc.atLeast).');
    return {
      criterion: key,
      outcome: verdict.outcome,
      scored: true,
      points: verdict.points * criterion.weight,
      possible: verdict.possible * criterion.weight,
      items: items.length,
      answered: sorted.answered,
      steps: sorted.aside.length === 0 ? verdict.steps : [...verdict.steps, ...sorted.aside],
    };
  } catch (error) {
    return unscorable(plan, sorted, { module, message: messageOf(error) });
  }
}

function optionsHere(question: Question, run: Run): readonly ListItem[] {
  if (question.type !== 'checklist') return NO_OPTIONS;
  return question.options.some(({ when }) => when !== undefined)
    ? question.options.filter(({ when }) => run.applies(when).applies !== 'no')
    : question.options;
}

function doesNotApply({ key, criterion }: CriterionPlan, steps: readonly Step[]): CriterionFinding {
  return {
    criterion: key,
    outcome: 'not-applicable',
    scored: criterion.score !== null,
    points: 0,
    possible: 0,
    items: 0,
    answered: 0,
    steps,
  };
}

/** Answered in full it is `recorded`; before that, `unanswered`. It never has points. */
function recorded({ key }: CriterionPlan, { items, answered, aside }: SortedItems): CriterionFinding {
  const outcome = answered === items.length ? 'recorded' : 'unanswered';
  return {
    criterion: key,
    outcome,
    scored: false,
    points: 0,
    possible: 0,
    items: items.length,
    answered,
    steps: [...items.map(recordedStep), ...aside],
  };
}

function recordedStep({ key, label, answer }: ScoreItem): Step {
  return {
    kind: 'recorded',
    item: key === WHOLE ? null : key,
    label,
    outcome: answer === undefined ? 'unanswered' : 'recorded',
    points: 0,
    possible: 0,
  };
}

function unscorable(
  { key }: CriterionPlan,
  { items, answered, aside }: SortedItems,
  { module, message }: Failure,
): CriterionFinding {
  const step: Step = {
    kind: 'failure',
    item: null,
    label: null,
    outcome: 'unscorable',
    points: 0,
    possible: 0,
    message,
    module,
  };
  return {
    criterion: key,
    outcome: 'unscorable',
    scored: true,
    points: 0,
    possible: 0,
    items: items.length,
    answered,
    steps: [step, ...aside],
  };
}
