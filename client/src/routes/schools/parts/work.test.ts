import { describe, expect, it } from 'vitest';
import type { RoundState, Rounds_EnrolmentFragment } from '../../../graphql/graphql.ts';
import { newestAssessment, workNow } from './work.ts';

const assessment = (state: 'DRAFT' | 'SUBMITTED', answered: number) => ({
  id: `${state}-${answered}`,
  state,
  submittedAt: null,
  headline: { achieved: 1, applicable: 8, display: '1 of 8' },
  progress: { answered, items: 10 },
  benchmarks: [],
});
const round = (name: string, state: RoundState, closesOn: string) => ({
  id: name,
  name,
  state,
  opensOn: closesOn,
  closesOn,
});
const enrolment = (rounds: Rounds_EnrolmentFragment['rounds']): Rounds_EnrolmentFragment => ({
  id: 'e',
  programme: { id: 'p', name: 'Pilot' },
  rounds,
});

describe('what a school has to do now', () => {
  const open = round('autumn', 'OPEN', '2026-12-18');
  const sooner = round('extra', 'OPEN', '2026-12-01');
  it.each([
    { name: 'no programme', rounds: [], kind: 'none' },
    {
      name: 'a closed round only',
      rounds: [{ round: round('old', 'CLOSED', '2025-12-18'), assessment: null }],
      kind: 'none',
    },
    {
      name: 'an upcoming round',
      rounds: [{ round: round('next', 'UPCOMING', '2027-03-18'), assessment: null }],
      kind: 'wait',
    },
    { name: 'an open round not begun', rounds: [{ round: open, assessment: null }], kind: 'start' },
    { name: 'one item short', rounds: [{ round: open, assessment: assessment('DRAFT', 9) }], kind: 'answer' },
    { name: 'all answered', rounds: [{ round: open, assessment: assessment('DRAFT', 10) }], kind: 'submit' },
    { name: 'submitted', rounds: [{ round: open, assessment: assessment('SUBMITTED', 10) }], kind: 'done' },
    {
      name: 'one submitted, another not begun',
      rounds: [
        { round: open, assessment: assessment('SUBMITTED', 10) },
        { round: sooner, assessment: null },
      ],
      kind: 'start',
    },
  ])('with $name is: $kind', ({ rounds, kind }) => {
    expect(workNow([enrolment(rounds)]).kind).toBe(kind);
  });

  it('is the round that closes first', () => {
    const work = workNow([
      enrolment([
        { round: open, assessment: null },
        { round: sooner, assessment: null },
      ]),
    ]);
    expect(work).toMatchObject({ round: { name: 'extra' } });
  });

  it('shows the newest assessment, also of a closed round', () => {
    const rounds = [
      { round: round('old', 'CLOSED', '2024-12-18'), assessment: assessment('SUBMITTED', 1) },
      { round: round('newer', 'CLOSED', '2025-12-18'), assessment: assessment('SUBMITTED', 2) },
      { round: open, assessment: null },
    ];
    expect(newestAssessment([enrolment(rounds)])?.assessment.id).toBe('SUBMITTED-2');
  });
});
