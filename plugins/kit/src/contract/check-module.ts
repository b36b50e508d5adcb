import { messageOf } from '../evaluate/compile-call.ts';
import type { BenchmarkModule, SetDefinition } from '../module.ts';
import type { Problem } from '../profile.ts';
import { layOver } from '../reading/lay-over.ts';
import { createRuleBook, type RuleBook } from '../rule-book.ts';
import { byText } from '../compare.ts';
import type { Found, Subject } from './clause.ts';
import { CLAUSES, type Clauses } from './clauses.ts';
import type { Known } from './known.ts';

/**
 * Holds a module to the contract. Pure, and used by tests, the command line, start-up and the publishing screen alike.
 * Whatever it is given, it returns problems and never throws.
 *
 * @param known rules, evidence types and editions of other modules that this one names
 * @returns what is wrong, each with the promise's code, the place, and a sentence saying what to change; an empty list
 * means that the module may be registered
 */
export const checkModule = (module: unknown, known: Known = {}): readonly Problem[] =>
  checkAgainst(CLAUSES, module, known);

/** Whether something has the shape of a module of this contract, so that others may name what is in it. */
export const isModule = (value: unknown): value is BenchmarkModule =>
  CLAUSES.shape.every(({ id, find }) => found(id, () => find(value)).length === 0);

/** As `checkModule`, against a choice of clauses. */
export function checkAgainst(clauses: Clauses, module: unknown, known: Known): readonly Problem[] {
  const shape = clauses.shape.flatMap(({ id, find }) => found(id, () => find(module)));
  if (shape.length > 0) return shape;
  const subject = guarded(() => subjectOf(module as BenchmarkModule, known));
  if (subject === null)
    return [{ code: 'malformed', path: '', message: 'This is not a module: make one with defineModule.' }];
  const written = clauses.written.flatMap(({ id, find }) => found(id, () => find(subject)));
  if (written.length > 0) return written;
  return clauses.behaviour.flatMap(({ id, find }) => found(id, () => find(subject)));
}

/** What a clause finds; a clause that fails on a module has found something too. */
function found(code: string, find: () => readonly Found[]): readonly Problem[] {
  try {
    return find().map((problem) => ({ code, ...problem }));
  } catch (error) {
    return [{ code, path: '', message: `The module could not be looked at: ${messageOf(error)}` }];
  }
}

function guarded<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function subjectOf(module: BenchmarkModule, known: Known): Subject {
  const types = [...(known.evidenceTypes?.values() ?? []), ...module.evidenceTypes];
  const names = {
    rules: together(createRuleBook([module]), known.rules),
    evidenceTypes: new Map(types.map((type) => [type.id, type])),
  };
  const own = module.sets.map(({ edition }) => edition);
  const editions = new Map([...(known.editions?.values() ?? []), ...own].map((edition) => [edition.id, edition]));
  const readings = module.readings.flatMap((reading) => {
    const resolution = layOver(reading, { ...names, editions });
    return resolution === null ? [] : [{ reading, resolution }];
  });
  const laid = readings.flatMap(({ reading, resolution }): SetDefinition[] =>
    resolution.edition === null ? [] : [{ edition: resolution.edition, examples: reading.examples }],
  );
  return { module: { ...module, sets: [...module.sets, ...laid] }, readings, editions, known, names };
}

function together(own: RuleBook, others: RuleBook | undefined): RuleBook {
  if (others === undefined) return own;
  return {
    get: (key) => own.get(key) ?? others.get(key),
    keys: [...new Set([...own.keys, ...others.keys])].toSorted(byText),
    problems: [...own.problems, ...others.problems],
  };
}
