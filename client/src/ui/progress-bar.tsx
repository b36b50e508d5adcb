import { useWords } from '../words/use-words.ts';

interface Props {
  readonly done: number;
  readonly total: number;
  /** Shows the bar too; without it the words stand alone. */
  readonly bar?: boolean;
}

/** How far something has come, in words and as a bar. */
export function ProgressBar({ done, total, bar = true }: Props) {
  const t = useWords();
  const words = t('ui.progress', { done, total });
  return (
    <div>
      {bar && total > 0 && <progress className="waymark-progress" max={total} value={done} aria-label={words} />}
      <p className="govuk-body-s govuk-!-margin-bottom-2">{words}</p>
    </div>
  );
}
