import { describe, expect, it } from 'vitest';
import { checkModule } from '../contract/check-module.ts';
import { PROMISES } from '../contract/clauses.ts';
import type { Known } from '../contract/known.ts';
import type { BenchmarkModule } from '../module.ts';

/**
 * Runs the contract as Vitest tests: one for each promise, and one for each worked example.
 *
 * @example
 * describeModule(myModule, { rules: createRuleBook([scoring]), evidenceTypes: byId(evidence) });
 */
export function describeModule(module: BenchmarkModule, known: Known = {}): void {
  describe(`the module ${module.id}`, () => {
    const problems = checkModule(module, known);

    it.each(PROMISES)('keeps the promise $id: $promise', ({ id }) => {
      expect(problems.filter(({ code }) => code === id)).toEqual([]);
    });

    it('has nothing else wrong with it', () => {
      expect(problems).toEqual([]);
    });

    for (const { edition, examples } of module.sets) {
      it.each(examples)(`${edition.id}: $name`, ({ name }) => {
        expect(problems.filter(({ path }) => path === `${edition.id}/examples/${name}`)).toEqual([]);
      });
    }
  });
}
