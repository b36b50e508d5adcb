import type { Edition, EditionCriterion, Json, LocalText, TextField } from '@waymark/kit';
import { problem, type Problem } from '../platform/problem.ts';
import type { ProfileOperationInput } from './profile-inputs.types.ts';
import type { StoredOperation } from './stored-operation.ts';

/** What a list of inputs came to. */
export interface ReadOperations {
  readonly operations: readonly StoredOperation[];
  readonly problems: readonly Problem[];
}

/** Most operations in one profile. */
const MAX_OPERATIONS = 1_000;

const TEXT_FIELDS: Readonly<Record<string, TextField>> = {
  title: 'title',
  summary: 'summary',
  statement: 'statement',
  question: 'question',
  hint: 'hint',
};

/** Reads operations as they came. One that does not say what to do is a problem at its place; the others are read. */
export function readOperations(inputs: readonly ProfileOperationInput[], parent: Edition): ReadOperations {
  if (inputs.length > MAX_OPERATIONS) {
    return {
      operations: [],
      problems: [
        problem('too-many', 'operations', `A set takes at most ${MAX_OPERATIONS} changes (you sent ${inputs.length}).`),
      ],
    };
  }
  const operations: StoredOperation[] = [];
  const problems: Problem[] = [];
  inputs.forEach((input, index) => {
    const read = readOperation(input, parent);
    if (typeof read === 'string') problems.push(problem('unreadable', `operations[${index}]`, read));
    else operations.push(input.why?.trim() ? { ...read, why: input.why.trim() } : read);
  });
  return { operations, problems };
}

/** @returns the operation, or the sentence that says what is wrong with it */
function readOperation(input: ProfileOperationInput, parent: Edition): StoredOperation | string {
  const given = Object.entries(input).filter(
    ([name, value]) => name !== 'why' && value !== undefined && value !== null,
  );
  if (given.length !== 1) return `A change does exactly one thing besides saying why (this one does ${given.length}).`;
  const { exclude, include, amendText, reorder, setParameter, chooseRule, setEvidence, addCriterion, swapSlot } = input;
  if (exclude) return { op: 'exclude', target: exclude.target };
  if (include) return { op: 'include', target: include.target };
  if (amendText)
    return {
      op: 'amend-text',
      target: amendText.target,
      field: TEXT_FIELDS[amendText.field] ?? 'statement',
      language: amendText.language,
      text: amendText.text,
    };
  if (reorder) return { op: 'reorder', target: reorder.target, order: reorder.order };
  if (setParameter)
    return { op: 'set-parameter', target: setParameter.target, name: setParameter.name, value: setParameter.value };
  if (chooseRule) return readRule(chooseRule);
  if (setEvidence)
    return {
      op: 'set-evidence',
      target: setEvidence.target,
      evidence: setEvidence.evidence.map(({ type, required }) => ({ type, required })),
    };
  if (swapSlot) return { op: 'swap-slot', target: swapSlot.target, from: swapSlot.from, benchmark: swapSlot.benchmark };
  return addCriterion ? readAddition(addCriterion, parent) : 'This change says nothing to do.';
}

type RuleChoice = NonNullable<ProfileOperationInput['chooseRule']>;

function readRule({ target, rule, args }: RuleChoice): StoredOperation | string {
  if (!rule) return { op: 'choose-rule', target, score: null };
  const given = args ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    return `The arguments of a rule are an object, such as {"atLeast": 3} (you sent ${JSON.stringify(given).slice(0, 80)}).`;
  return { op: 'choose-rule', target, score: { rule, args: given as Record<string, Json> } };
}

type Addition = NonNullable<ProfileOperationInput['addCriterion']>;

/** An added criterion is asked and scored like one that is there: the region words it, and needs to know no rule. */
function readAddition(
  { target, key, statement, question, hint, like, after }: Addition,
  parent: Edition,
): StoredOperation | string {
  const pattern = criterionOf(parent, like);
  if (!pattern)
    return `There is no criterion "${like.slice(0, 160)}" to ask and score the new one like. Choose one of the set.`;
  const text = (words: string): LocalText => ({ en: words });
  return {
    op: 'add-criterion',
    target,
    like,
    ...(after ? { after } : {}),
    criterion: {
      id: key,
      statement: text(statement),
      question: text(question),
      ...(hint ? { hint: text(hint) } : {}),
      ask: pattern.ask,
      score: pattern.score,
      weight: pattern.weight,
      evidence: pattern.evidence,
      ...(pattern.when && { when: pattern.when }),
    },
  };
}

function criterionOf(edition: Edition, target: string): EditionCriterion | undefined {
  const [benchmarkId, criterionId] = target.split('/');
  return edition.benchmarks.find(({ id }) => id === benchmarkId)?.criteria.find(({ id }) => id === criterionId);
}
