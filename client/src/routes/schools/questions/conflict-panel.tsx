import { Button } from '../../../ui/button.tsx';
import { SummaryList } from '../../../ui/lists.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import type { Entry } from '../answers/answer-queue.ts';

interface Props {
  readonly entry: Entry;
  readonly onKeepMine: () => void;
  readonly onUseTheirs: () => void;
}

/** Two people changed one answer: both are shown, and the second chooses. */
export function ConflictPanel({ entry, onKeepMine, onUseTheirs }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const { theirs } = entry;
  if (!theirs) return null;
  const rows = [
    { key: t('conflict.yours', { time: moment(new Date(entry.changedAt).toISOString()) }), value: entry.display },
    { key: t('conflict.theirs', { author: theirs.author, time: moment(theirs.savedAt) }), value: theirs.display },
  ];
  return (
    <div className="waymark-conflict" role="alert">
      <h3 className="govuk-heading-s">{t('conflict.title', { author: theirs.author })}</h3>
      <SummaryList rows={rows} />
      <div className="govuk-button-group">
        <Button onClick={onKeepMine}>{t('conflict.keep-mine')}</Button>
        <Button variant="secondary" onClick={onUseTheirs}>
          {t('conflict.use-theirs')}
        </Button>
      </div>
    </div>
  );
}
