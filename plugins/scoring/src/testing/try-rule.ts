import {
  createRuleBook,
  criterion,
  defineBenchmark,
  defineSet,
  evaluate,
  WHOLE,
  type AnswerValue,
  type BenchmarkFinding,
  type CriterionFinding,
  type EvidenceFact,
  type InstitutionFacts,
  type Question,
  type RuleCall,
} from '@waymark/kit';
import { countAchieved, module, pointsShared } from '../index.ts';

const school: InstitutionFacts = {
  kind: 'school',
  phase: 'secondary',
  lowAge: 11,
  highAge: 16,
  sixthForm: false,
  special: false,
  yearGroups: [7, 8, 9, 10, 11],
};

/** The date as of which rules are tried. */
export const AS_OF = '2026-01-31';

interface Tried {
  readonly ask: Question;
  readonly score: RuleCall;
  /** By key of the row; `whole` for a question without rows. */
  readonly answers: Readonly<Record<string, AnswerValue | undefined>>;
  readonly evidence?: readonly EvidenceFact[];
}

/** Decides one criterion, alone in its benchmark and set, and the benchmark with it. */
function tryBenchmark({ ask, score, answers, evidence = [] }: Tried): BenchmarkFinding {
  const { edition } = defineSet({
    id: 'trial',
    edition: '1',
    suits: { all: [] },
    benchmarks: [
      defineBenchmark({
        id: 'trial',
        criteria: [
          criterion({
            id: 'tried',
            source: { title: 'Invented', checkedOn: AS_OF },
            provenance: 'proposed',
            ask,
            score,
          }),
        ],
        score: pointsShared(),
        messages: {
          en: { title: 'Trial', summary: 'Trial', criteria: { tried: { statement: 'Tried', question: 'Tried?' } } },
        },
      }),
    ],
    headline: countAchieved(),
    messages: { en: { title: 'Trial', summary: 'Trial' } },
    examples: [],
  });
  const given = Object.entries(answers).flatMap(([item, value]) =>
    value === undefined ? [] : [{ criterion: 'trial/tried', item, value }],
  );
  const input = { answers: given, evidence, institution: school, asOf: AS_OF };
  const [benchmark] = evaluate(edition, createRuleBook([module]), input).benchmarks;
  if (benchmark === undefined) throw new Error('The trial has no benchmark.');
  return benchmark;
}

/** Decides one criterion with a rule. */
export function tryRule(tried: Tried): CriterionFinding {
  const [finding] = tryBenchmark(tried).criteria;
  if (finding === undefined) throw new Error('The trial has no criterion.');
  return finding;
}

/** Decides a question without rows. */
export const tryWhole = (ask: Question, score: RuleCall, value: AnswerValue | undefined): CriterionFinding =>
  tryRule({ ask, score, answers: { [WHOLE]: value } });
