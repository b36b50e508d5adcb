import type { Answer, AnswerValue } from '../answer.ts';
import type { Applicability } from '../condition.ts';
import { onRollApplicability } from '../items.ts';
import type { Row } from '../rows.ts';
import type { ScoreItem } from '../rule.ts';
import type { Step } from '../step.ts';
import { WHOLE } from '../answer.ts';
import { fits } from './fitting.ts';
import type { CriterionPlan } from './plan.ts';
import type { Run } from './run.ts';

/** The rows of a criterion for one institution: those that count, and steps for those that do not. */
export interface SortedItems {
  readonly items: readonly ScoreItem[];
  readonly answered: number;
  readonly aside: readonly Step[];
}

/** Sorts the rows of a criterion into those that count and those that leave both sides of the sum. */
export function sortItems(plan: CriterionPlan, run: Run): SortedItems {
  const items: ScoreItem[] = [];
  const aside: Step[] = [];
  let answered = 0;
  for (let index = 0; index < plan.rows.length; index += 1) {
    const row = plan.rows[index] as Row;
    if (row.years !== null && isOffRoll(row.years, run.onRoll)) continue;
    const answer = run.answers[plan.offset + index];
    const left = leaves(row, answer, run);
    if (left !== null) aside.push(left);
    else {
      const value = valueOf(plan, answer);
      if (value !== undefined) answered += 1;
      items.push({ key: row.key, label: row.label, question: plan.criterion.ask, answer: value });
    }
  }
  if (items.length === 0 && aside.length === 0) aside.push(nobodyOnRoll(plan, run));
  return { items, answered, aside };
}

function isOffRoll(years: readonly number[], onRoll: readonly number[] | null): boolean {
  if (onRoll === null) return false;
  for (const year of years) if (onRoll.includes(year)) return false;
  return true;
}

/** The step that says why a row leaves both sides, or null when it counts. What is unknown counts. */
function leaves(row: Row, answer: Answer | undefined, run: Run): Step | null {
  if (row.when !== undefined) {
    const applicability = run.applies(row.when);
    if (applicability.applies === 'no') return notApplicable(row, { because: applicability.because });
  }
  if (answer === undefined) return null;
  if ('notApplicable' in answer) return notApplicable(row, { reason: answer.notApplicable });
  const { value } = answer;
  // A year group with nobody on roll must not drag the school down.
  return value.kind === 'headcount' && value.eligible === 0 ? notApplicable(row, { because: 'nobody-eligible' }) : null;
}

function valueOf({ criterion, positions }: CriterionPlan, answer: Answer | undefined): AnswerValue | undefined {
  if (answer === undefined || !('value' in answer)) return undefined;
  return fits(criterion.ask, answer.value, positions) ? answer.value : undefined;
}

type NotApplicable = Extract<Step, { kind: 'not-applicable' }>;

/** The step of something that leaves both sides of the sum. */
export function notApplicable(
  row: Pick<Row, 'key' | 'label'> | null,
  why: Partial<Pick<NotApplicable, 'reason' | 'because'>>,
): NotApplicable {
  return {
    kind: 'not-applicable',
    item: row === null || row.key === WHOLE ? null : row.key,
    label: row?.label ?? null,
    outcome: 'not-applicable',
    points: 0,
    possible: 0,
    reason: why.reason ?? null,
    because: why.because ?? null,
  };
}

function nobodyOnRoll({ rows }: CriterionPlan, { onRoll }: Run): Step {
  const years = rows.flatMap((row) => row.years ?? []);
  const applicability: Applicability = onRollApplicability(years, onRoll);
  return notApplicable(null, applicability.applies === 'no' ? { because: applicability.because } : {});
}
