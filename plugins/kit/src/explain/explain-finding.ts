import type { CriterionFinding } from '../evaluation.ts';
import type { Language } from '../text.ts';
import { explain } from './explain.ts';
import { say } from './own-words.ts';

/** Sums a criterion's finding up in one plain sentence. The steps have the detail: see `explain`. */
export function explainFinding(finding: CriterionFinding, language: Language): string {
  const { points, possible, items, answered, steps } = finding;
  const unmet = steps.filter(({ outcome }) => outcome === 'not-met').length;
  switch (finding.outcome) {
    case 'met':
      return say('findingMet', language);
    case 'partly':
      return say('findingPartly', language, { points, possible, unmet });
    case 'not-met':
      return say('findingNotMet', language, { unmet });
    case 'unanswered':
      return items === 1
        ? say('findingUnansweredOne', language)
        : say('findingUnanswered', language, { missing: items - answered, items });
    case 'recorded':
      return say('findingRecorded', language);
    case 'not-applicable':
      return only(steps.map((step) => explain(step, language))) ?? say('findingNotApplicable', language);
    case 'unscorable':
      return (
        only(steps.filter(({ kind }) => kind === 'failure').map((step) => explain(step, language))) ??
        say('findingUnscorable', language)
      );
  }
}

const only = (sentences: readonly string[]): string | undefined => (sentences.length === 1 ? sentences[0] : undefined);
