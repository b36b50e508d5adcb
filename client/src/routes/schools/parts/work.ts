import type { Rounds_EnrolmentFragment } from '../../../graphql/graphql.ts';

type EnrolmentRound = Rounds_EnrolmentFragment['rounds'][number];
export type RoundAssessment = NonNullable<EnrolmentRound['assessment']>;
type Round = EnrolmentRound['round'];

interface RoundOf {
  readonly programme: string;
  readonly round: Round;
}

/** What a school has to do now. */
export type Work =
  | ({ readonly kind: 'start' } & RoundOf)
  | ({ readonly kind: 'answer' | 'submit' | 'done'; readonly assessment: RoundAssessment } & RoundOf)
  | ({ readonly kind: 'wait' } & RoundOf)
  | { readonly kind: 'none' };

const URGENCY = ['answer', 'submit', 'start', 'done', 'wait'] as const;

/** The open round that closes first and is not submitted; else what is done, else what opens next. */
export function workNow(enrolments: readonly Rounds_EnrolmentFragment[]): Work {
  const all = enrolments.flatMap(({ programme, rounds }) => rounds.flatMap((each) => workIn(programme.name, each)));
  const unfinished = all.filter(({ kind }) => kind !== 'done' && kind !== 'wait');
  const [first] = (unfinished.length > 0 ? unfinished : all).sort(
    (a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind) || a.round.closesOn.localeCompare(b.round.closesOn),
  );
  return first ?? { kind: 'none' };
}

function workIn(programme: string, { round, assessment }: EnrolmentRound): readonly Exclude<Work, { kind: 'none' }>[] {
  if (round.state === 'CLOSED') return [];
  if (round.state === 'UPCOMING') return [{ kind: 'wait', programme, round }];
  if (!assessment) return [{ kind: 'start', programme, round }];
  if (assessment.state === 'SUBMITTED') return [{ kind: 'done', programme, round, assessment }];
  const { answered, items } = assessment.progress;
  return [{ kind: answered < items ? 'answer' : 'submit', programme, round, assessment }];
}

/** The newest assessment that was begun, whatever its state; null when there is none. */
export function newestAssessment(
  enrolments: readonly Rounds_EnrolmentFragment[],
): (RoundOf & { assessment: RoundAssessment }) | null {
  const begun = enrolments.flatMap(({ programme, rounds }) =>
    rounds.flatMap(({ round, assessment }) => (assessment ? [{ programme: programme.name, round, assessment }] : [])),
  );
  return begun.sort((a, b) => b.round.opensOn.localeCompare(a.round.opensOn))[0] ?? null;
}
