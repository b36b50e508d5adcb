import { applies, describeCondition, type Condition } from '@waymark/kit';
import { institutionFacts, type Institution } from '../institutions/index.ts';
import { problem, type Problem } from '../platform/problem.ts';

/** For whom a programme's set is meant, and the language to say it in. */
export interface Suitability {
  readonly suits: Condition;
  readonly language: string;
}

/**
 * Says why an institution cannot be enrolled; null when it can. Facts that the register lacks keep nobody out: only
 * what is known not to suit does.
 */
export function enrolmentProblem(
  institution: Institution,
  path: string,
  { suits, language }: Suitability,
): Problem | null {
  const { name, status, closedOn } = institution;
  if (status === 'closed')
    return problem('closed', path, `${name} closed${closedOn ? ` on ${closedOn}` : ''}, so it cannot be enrolled.`);
  const verdict = applies(suits, institutionFacts(institution), []);
  if (verdict.applies !== 'no') return null;
  return problem(
    'does-not-suit',
    path,
    `${name} cannot be enrolled: this programme's set is for ${describeCondition(suits, language)}.`,
  );
}
