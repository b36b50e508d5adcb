import type { Edition } from '../../edition.ts';
import { parseArgs } from '../../evaluate/compile-call.ts';
import type { RuleCall } from '../../rule.ts';
import type { Params } from '../../substitute-params.ts';
import type { QuestionType } from '../../question.ts';
import { criteriaOf } from '../criteria-of.ts';
import type { EditionClause } from './clause.ts';

interface PlacedCall {
  readonly path: string;
  readonly level: 'criterion' | 'benchmark' | 'headline';
  readonly call: RuleCall;
  readonly scopes: readonly Params[];
  /** The question in front of a criterion's rule. */
  readonly reads: QuestionType | null;
}

function callsOf(edition: Edition): readonly PlacedCall[] {
  return [
    { path: 'headline', level: 'headline', call: edition.headline, scopes: [edition.params], reads: null },
    ...edition.benchmarks.map((benchmark): PlacedCall => ({
      path: `${benchmark.id}.score`,
      level: 'benchmark',
      call: benchmark.score,
      scopes: [benchmark.params, edition.params],
      reads: null,
    })),
    ...criteriaOf(edition).flatMap(({ path, benchmark, criterion }): PlacedCall[] =>
      criterion.score === null
        ? []
        : [
            {
              path: `${path}.score`,
              level: 'criterion',
              call: criterion.score,
              scopes: [benchmark.params, edition.params],
              reads: criterion.ask.type,
            },
          ],
    ),
  ];
}

/** Every rule that is called is there, and decides what it is called for. */
export const knownRules: EditionClause = {
  id: 'unknown-rule',
  promise: 'Every rule that is called exists, at that revision, for that level.',
  find: (edition, { rules }) =>
    callsOf(edition).flatMap(({ path, level, call }) => {
      const found = rules.get(call.rule)?.rule;
      if (found === undefined)
        return [
          {
            path,
            message: `There is no rule "${call.rule.slice(0, 80)}": use one of ${rules.keys.join(', ') || 'the rules of a loaded module (none has any)'}.`,
          },
        ];
      return found.level === level
        ? []
        : [{ path, message: `The rule ${call.rule} decides a ${found.level}, and a ${level} is to be decided here.` }];
    }),
};

/** A rule is put before a question that it can read. */
export const readableQuestions: EditionClause = {
  id: 'unreadable-question',
  promise: 'Every rule can read the question that it decides.',
  find: (edition, { rules }) =>
    callsOf(edition).flatMap(({ path, call, reads }) => {
      const rule = rules.get(call.rule)?.rule;
      if (reads === null || rule?.level !== 'criterion' || rule.reads.includes(reads)) return [];
      return [
        {
          path,
          message: `The rule ${call.rule} cannot read a question of type ${reads}: it reads ${rule.reads.join(', ')}. Choose another rule or another question.`,
        },
      ];
    }),
};

/** The arguments are right, with the values in force of the parameters that they name, and name options that the question has. */
export const validArguments: EditionClause = {
  id: 'bad-arguments',
  promise: 'The arguments of every call are what the rule takes, with the parameters in force.',
  find: (edition, { rules }) =>
    callsOf(edition).flatMap(({ path, level, call, scopes }) => {
      const rule = rules.get(call.rule)?.rule;
      if (rule?.level !== level) return [];
      const parsed = parseArgs(rule, call.args, scopes);
      return 'message' in parsed
        ? [{ path, message: `The arguments of the rule ${call.rule} are not right: ${parsed.message}` }]
        : [];
    }),
};
