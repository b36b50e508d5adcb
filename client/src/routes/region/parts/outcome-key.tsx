import { useWords } from '../../../words/use-words.ts';

/** The signs of outcomes, the same everywhere. */
export const OUTCOME_SIGNS = {
  ACHIEVED: '●',
  IN_PROGRESS: '◐',
  NOT_STARTED: '○',
  NOT_APPLICABLE: '–',
  UNSCORABLE: '△',
} as const;

/** What the signs mean. */
export function OutcomeKey() {
  const t = useWords();
  return (
    <p className="govuk-body-s region-key">
      {(Object.keys(OUTCOME_SIGNS) as readonly (keyof typeof OUTCOME_SIGNS)[]).map((outcome) => (
        <span key={outcome}>
          <span aria-hidden="true" className="region-key__sign">
            {OUTCOME_SIGNS[outcome]}
          </span>{' '}
          {t(`ui.outcome.${outcome}`)}
        </span>
      ))}
    </p>
  );
}
