import { agreement, explain, frequency, type AnswerValue } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { agreementScale, agreesAtLeast, happensAtLeast, howOften } from '../index.ts';
import { tryWhole } from '../testing/try-rule.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

describe('agreement, where "agree" is needed', () => {
  it.each([
    { value: option('strongly-agree'), outcome: 'met', points: 3 },
    { value: option('agree'), outcome: 'met', points: 3 },
    { value: option('neither'), outcome: 'partly', points: 2 },
    { value: option('strongly-disagree'), outcome: 'not-met', points: 0 },
    { value: undefined, outcome: 'unanswered', points: 0 },
  ])('$value.option is $outcome', ({ value, outcome, points }) => {
    const ask = agreement({ scale: agreementScale });
    expect(tryWhole(ask, agreesAtLeast({ option: 'agree' }), value)).toMatchObject({ outcome, points, possible: 3 });
  });

  it('says what it compared', () => {
    const { steps } = tryWhole(
      agreement({ scale: agreementScale }),
      agreesAtLeast({ option: 'agree' }),
      option('neither'),
    );
    expect(steps.map((step) => explain(step, 'en'))).toEqual(['Neither agree nor disagree, needs agree (not met)']);
  });
});

describe('frequency, where every three years is needed', () => {
  it.each([
    { value: option('every-term'), outcome: 'met', points: 2 },
    { value: option('every-three-years'), outcome: 'met', points: 2 },
    { value: option('less-than-every-three-years'), outcome: 'partly', points: 1 },
    { value: option('never'), outcome: 'not-met', points: 0 },
    { value: undefined, outcome: 'unanswered', points: 0 },
  ])('$value.option is $outcome', ({ value, outcome, points }) => {
    const score = happensAtLeast({ option: 'every-three-years' });
    expect(tryWhole(frequency({ scale: howOften }), score, value)).toMatchObject({ outcome, points, possible: 2 });
  });
});

it('cannot be scored when a region asks for an option that the scale has not', () => {
  const { outcome } = tryWhole(
    agreement({ scale: agreementScale }),
    agreesAtLeast({ option: 'wholly' }),
    option('agree'),
  );
  expect(outcome).toBe('unscorable');
});
