import { checkEdition } from '../contract/edition/clauses.ts';
import { textsOfEdition } from '../contract/texts-of.ts';
import { CONTRACT } from '../module.ts';
import { evaluate } from '../evaluate/prepare.ts';
import { EVERYBODY } from '../sample/single.ts';
import { editionHash } from '../edition-hash.ts';
import type { Edition } from '../edition.ts';
import type { Problem, Profile, ProfileOperation, Resolution } from '../profile.ts';
import { applyAddCriterion } from './apply-add-criterion.ts';
import { applyAmendText } from './apply-amend-text.ts';
import { applyExclude, applyInclude } from './apply-exclude.ts';
import { applyReorder } from './apply-reorder.ts';
import { applyChooseRule, applySetEvidence, applySetParameter } from './apply-settings.ts';
import { applySwapSlot } from './apply-swap-slot.ts';
import { blame, danglingConditions } from './blame.ts';
import { conflictsIn } from './conflicts.ts';
import type { Library, Refusal, Setting } from './draft.ts';
import { readProfile, type PlacedOperation } from './read-profile.ts';

/** The order in which operations take effect, whatever their order in the profile. */
const PHASES: readonly (readonly ProfileOperation['op'][])[] = [
  ['swap-slot'],
  ['include'],
  ['add-criterion'],
  ['amend-text', 'set-parameter', 'choose-rule', 'set-evidence'],
  ['exclude'],
  ['reorder'],
];

/**
 * Applies a region's changes to a set. Deterministic: what a profile means does not hang on the order of its
 * operations, except that criteria added in one place stand in the order given. All problems are found, not only the
 * first; each has its place (`operations[3].value`) and a sentence that says what would be right.
 *
 * @returns the adapted edition, which remembers where each element came from, or the problems
 */
export function resolve(parent: Edition, profile: Profile, library: Library): Resolution {
  const read = readProfile(profile);
  const setting: Setting = { parent, profile, library };
  const conflicts = conflictsIn(read.operations);
  const applied = applyAll(read.operations, setting, conflicts);
  const early = [...read.problems, ...conflicts, ...applied.problems];
  if (read.problems.some(({ path }) => !path.startsWith('operations['))) return { edition: null, problems: early };
  const edition = named(applied.edition, setting);
  const done = read.operations.filter(
    ({ index }) => !early.some(({ path }) => path.startsWith(`operations[${index}].`)),
  );
  const problems = [...early, ...lateProblems(edition, setting, done)];
  return problems.length > 0
    ? { edition: null, problems: problems.toSorted((a, b) => placeOf(a) - placeOf(b)) }
    : { edition, problems: [] };
}

/** Problems are listed in the order of the operations; those of the whole set come first. */
const placeOf = ({ path }: Problem): number => Number(/^operations\[(\d+)\]/.exec(path)?.[1] ?? -1);

function applyAll(
  operations: readonly PlacedOperation[],
  setting: Setting,
  conflicts: readonly Problem[],
): { readonly edition: Edition; readonly problems: readonly Problem[] } {
  const refused = new Set(conflicts.map(({ path }) => path.split('.')[0]));
  const problems: Problem[] = [];
  let edition = setting.parent;
  for (const { index, operation } of PHASES.flatMap((phase) =>
    operations.filter((placed) => phase.includes(placed.operation.op)).toSorted(firstLanguageFirst(setting.parent)),
  )) {
    if (refused.has(`operations[${index}]`)) continue;
    const result = apply(edition, operation, setting);
    if ('field' in result)
      problems.push({ code: result.code, path: `operations[${index}].${result.field}`, message: result.message });
    else edition = result;
  }
  return { edition, problems };
}

/** Re-wording in the first language takes the other languages away, so they are re-worded after it. */
function firstLanguageFirst({ languages: [first] }: Edition) {
  const later = ({ operation }: PlacedOperation) =>
    Number(operation.op === 'amend-text' && operation.language !== first);
  return (a: PlacedOperation, b: PlacedOperation): number => later(a) - later(b);
}

function apply(edition: Edition, operation: ProfileOperation, setting: Setting): Edition | Refusal {
  switch (operation.op) {
    case 'exclude':
      return applyExclude(edition, operation, setting);
    case 'include':
      return applyInclude(edition, operation, setting);
    case 'amend-text':
      return applyAmendText(edition, operation, setting);
    case 'reorder':
      return applyReorder(edition, operation, setting);
    case 'set-parameter':
      return applySetParameter(edition, operation, setting);
    case 'choose-rule':
      return applyChooseRule(edition, operation, setting);
    case 'set-evidence':
      return applySetEvidence(edition, operation, setting);
    case 'add-criterion':
      return applyAddCriterion(edition, operation, setting);
    case 'swap-slot':
      return applySwapSlot(edition, operation, setting);
  }
}

/** Gives the result its own name. It speaks the languages of the parent in which it still has every text. */
function named({ label: _parents, ...edition }: Edition, { parent, profile }: Setting): Edition {
  const anyTitle = profile.title['en'] ?? Object.values(profile.title)[0] ?? '';
  const title = { ...Object.fromEntries(parent.languages.map((language) => [language, anyTitle])), ...profile.title };
  const texts = textsOfEdition(edition);
  return {
    ...edition,
    contract: CONTRACT,
    id: `${profile.id}/${profile.edition}`,
    set: profile.id,
    edition: profile.edition,
    title,
    languages: parent.languages.filter(
      (language, index) => index === 0 || texts.every(({ text }) => Object.hasOwn(text, language)),
    ),
    parent: { id: parent.id, hash: editionHash(parent) },
  };
}

/** What is wrong with the result and was not wrong with the parent. */
function lateProblems(
  edition: Edition,
  { parent, library }: Setting,
  operations: readonly PlacedOperation[],
): readonly Problem[] {
  const inherited = new Set(checkEdition(parent, library).map(identity));
  const dangling = danglingConditions(parent, edition, operations);
  const found = checkEdition(edition, library)
    .filter((problem) => !inherited.has(identity(problem)))
    .filter(({ code }) => code !== 'unknown-reference' || dangling.length === 0);
  const all = found.length > 0 ? found : failuresIn(edition, parent, library);
  return [...dangling, ...all.map((problem) => blame(problem, operations))];
}

/** Criteria that could not be scored, such as by a rule whose band the question's scale does not have. */
function failuresIn(edition: Edition, parent: Edition, { rules }: Library): readonly Problem[] {
  const before = new Set(failures(parent, rules).map(identity));
  return failures(edition, rules).filter((problem) => !before.has(identity(problem)));
}

function failures(edition: Edition, rules: Library['rules']): readonly Problem[] {
  const { benchmarks } = evaluate({ ...edition, suits: { all: [] } }, rules, {
    answers: [],
    evidence: [],
    institution: EVERYBODY,
    asOf: '2026-01-31',
  });
  return benchmarks
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ criterion, steps }) =>
      steps.flatMap((step): Problem[] =>
        step.kind === 'failure'
          ? [{ code: 'failing-rule', path: `${criterion}.score`, message: `It could not be scored: ${step.message}` }]
          : [],
      ),
    );
}

const identity = ({ code, path, message }: Problem): string => `${code} ${path} ${message}`;
