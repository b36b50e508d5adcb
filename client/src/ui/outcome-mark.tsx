import type { BenchmarkOutcome, Outcome } from '../graphql/graphql.ts';
import { useWords } from '../words/use-words.ts';

type Look = 'achieved' | 'in-progress' | 'not-started' | 'not-applicable' | 'unscorable';

const LOOKS: Readonly<Record<BenchmarkOutcome, Look>> = {
  ACHIEVED: 'achieved',
  IN_PROGRESS: 'in-progress',
  NOT_STARTED: 'not-started',
  NOT_APPLICABLE: 'not-applicable',
  UNSCORABLE: 'unscorable',
};

const FINDING_LOOKS: Readonly<Record<Outcome, Look>> = {
  MET: 'achieved',
  PARTLY: 'in-progress',
  NOT_MET: 'not-started',
  UNANSWERED: 'not-started',
  NOT_APPLICABLE: 'not-applicable',
  RECORDED: 'not-applicable',
  UNSCORABLE: 'unscorable',
};

/** The look of a benchmark's outcome, for classes beside the mark. */
export function lookOf(outcome: BenchmarkOutcome): string {
  return LOOKS[outcome];
}

/** What a benchmark came to: a word, a shape and a colour, the same everywhere. */
export function OutcomeMark({ outcome }: { readonly outcome: BenchmarkOutcome }) {
  const t = useWords();
  return <Mark look={LOOKS[outcome]} word={t(`ui.outcome.${outcome}`)} />;
}

/** The shape and colour of a finding, beside the server's sentence, which begins with the word. */
export function FindingMark({ outcome }: { readonly outcome: Outcome }) {
  return <Mark look={FINDING_LOOKS[outcome]} word="" />;
}

function Mark({ look, word }: { readonly look: Look; readonly word: string }) {
  return (
    <span className={`waymark-outcome waymark-outcome--${look}`}>
      <Shape look={look} />
      {word}
    </span>
  );
}

function Shape({ look }: { readonly look: Look }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {look === 'achieved' && <circle cx="10" cy="10" r="8" fill="currentColor" />}
      {look === 'in-progress' && <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />}
      {(look === 'in-progress' || look === 'not-started') && <circle cx="10" cy="10" r="8" {...line} />}
      {look === 'not-applicable' && <path d="M4 10h12" {...line} />}
      {look === 'unscorable' && <path d="M10 3 18 17H2z" {...line} />}
    </svg>
  );
}
