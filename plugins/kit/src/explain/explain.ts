import type { Step } from '../step.ts';
import type { Language } from '../text.ts';
import { describeCondition } from './describe-condition.ts';
import { dateInWords, listed, midSentence, say, startSentence } from './own-words.ts';
import { chooseText } from './render-text.ts';

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/**
 * Writes a step as a sentence, such as "Year 7: almost all (91–99%), needs all (not met)". The sentence is derived from
 * the comparison, so it cannot disagree with it. Words that a language lacks are in English.
 */
export function explain(step: Step, language: Language): string {
  const sentence = sentenceOf(step, language);
  if (step.label === null) return startSentence(sentence, language);
  return say('labelled', language, { label: chooseText(step.label, language).text, sentence });
}

function sentenceOf(step: Step, language: Language): string {
  switch (step.kind) {
    case 'not-applicable':
      return notApplicable(step, language);
    case 'recorded':
      return say(step.outcome === 'unanswered' ? 'unrecorded' : 'recorded', language);
    case 'failure':
      return step.module === null
        ? say('failure', language, { message: step.message })
        : say('failureOf', language, { module: step.module, message: step.message });
    default:
      return compared(step, language);
  }
}

function notApplicable({ reason, because }: StepOf<'not-applicable'>, language: Language): string {
  if (reason !== null) return say('notApplicableReason', language, { reason });
  if (because === 'nobody-eligible') return say('nobodyEligible', language);
  if (because === null) return say('notApplicable', language);
  return say('notApplicableBecause', language, { needed: describeCondition(because, language) });
}

type Comparison = StepOf<'share' | 'yes-no' | 'option' | 'number' | 'ticked' | 'date' | 'evidence'>;

function compared(step: Comparison, language: Language): string {
  if (step.outcome === 'not-applicable') return say('notApplicable', language);
  if (step.outcome === 'unanswered') return say('unanswered', language, { needed: neededBy(step, language) });
  return say('verdict', language, {
    comparison: comparison(step, language),
    verdict: say(step.outcome === 'met' ? 'met' : 'notMet', language),
  });
}

function neededBy(step: Comparison, language: Language): string {
  switch (step.kind) {
    case 'share':
    case 'option':
      return midSentence(chooseText(step.neededLabel, language).text, language);
    case 'yes-no':
      return say(step.needed ? 'yes' : 'no', language);
    case 'number':
      return say('numberNeeded', language, { needed: step.needed, unit: chooseText(step.unit, language).text });
    case 'ticked':
      return say('ticksNeeded', language, { needed: step.needed, of: step.of });
    case 'date':
      return say('dateNeeded', language, { needed: dateInWords(step.needed, language) });
    case 'evidence':
      return String(step.needed);
  }
}

function comparison(step: Comparison, language: Language): string {
  const needed = neededBy(step, language);
  switch (step.kind) {
    case 'share':
      return share(step, needed, language);
    case 'option':
      return say('shareObserved', language, { observed: labelOf(step, language), needed });
    case 'yes-no':
      return say('shareObserved', language, { observed: say(step.observed === true ? 'yes' : 'no', language), needed });
    case 'number':
      return say('numberObserved', language, {
        observed: step.observed ?? 0,
        needed: step.needed,
        unit: chooseText(step.unit, language).text,
      });
    case 'ticked':
      return ticks(step, language);
    case 'date':
      return say('dateObserved', language, {
        observed: dateInWords(step.observed ?? '', language),
        needed: dateInWords(step.needed, language),
      });
    case 'evidence':
      return say('evidenceObserved', language, { observed: step.observed, type: step.type, needed: step.needed });
  }
}

const labelOf = ({ observedLabel }: StepOf<'share' | 'option'>, language: Language): string =>
  midSentence(chooseText(observedLabel ?? {}, language).text, language);

function share(step: StepOf<'share'>, needed: string, language: Language): string {
  const observed = labelOf(step, language);
  if (step.headcount === null) return say('shareObserved', language, { observed, needed });
  const { reached, eligible } = step.headcount;
  return say('headcountObserved', language, {
    reached,
    eligible,
    percent: Math.floor((reached * 100) / eligible),
    observed,
    needed,
  });
}

function ticks(step: StepOf<'ticked'>, language: Language): string {
  const { of, needed, missing } = step;
  const observed = step.observed?.length ?? 0;
  if (missing.length === 0 || step.outcome === 'met') return say('ticksObserved', language, { observed, of, needed });
  const names = missing.map((label) => midSentence(chooseText(label, language).text, language));
  return say('ticksMissing', language, { observed, of, needed, missing: listed(names, language) });
}
