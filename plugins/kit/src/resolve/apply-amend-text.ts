import type { TextField } from '../profile.ts';
import type { LocalText } from '../text.ts';
import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  withCriterion,
  type Apply,
  type OperationOf,
} from './draft.ts';

const FIELDS: Readonly<Record<'set' | 'benchmark' | 'criterion', readonly TextField[]>> = {
  // The title of an adapted set is the profile's own.
  set: ['summary'],
  benchmark: ['title', 'summary'],
  criterion: ['statement', 'question', 'hint'],
};

/**
 * Re-words something in one language. What is re-worded in the set's first language loses its other languages, which
 * would say what was said before; they can be re-worded after it.
 */
export const applyAmendText: Apply<OperationOf<'amend-text'>> = (edition, operation) => {
  const { target, field, language, text } = operation;
  const found = find(edition, target);
  if (found === null) return unknownTarget(target);
  const fields = FIELDS[found.level];
  if (!fields.includes(field))
    return refuse('wrong-field', 'field', `A ${found.level} has no ${field}: choose ${fields.join(' or ')}.`);
  if (text.trim() === '')
    return refuse('empty-text', 'text', 'The new text is empty: write something, or take this change away.');
  const amended = (old: LocalText | undefined): LocalText =>
    language === edition.languages[0] ? { [language]: text } : { ...old, [language]: text };
  if (found.level === 'set') return { ...edition, [field]: amended(edition[field as 'summary']) };
  if (found.level === 'benchmark') {
    const { benchmark } = found;
    return withBenchmark(edition, benchmark.id, {
      ...benchmark,
      [field]: amended(benchmark[field as 'title' | 'summary']),
      origin: changed(benchmark.origin, operation, field),
    });
  }
  const { benchmark, criterion } = found;
  const old = criterion[field as 'statement' | 'question' | 'hint'];
  return withCriterion(edition, benchmark, {
    ...criterion,
    [field]: amended(old),
    origin: changed(criterion.origin, operation, field),
  });
};
