import { useDates, useWords } from '../words/use-words.ts';

type SaveStatus = 'idle' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

interface Props {
  readonly status: SaveStatus;
  /** When the last answer was saved, by the server's clock. */
  readonly savedAt: string | null;
}

/** Whether everything on the page is saved. Announced politely; never by colour alone. */
export function SaveState({ status, savedAt }: Props) {
  const t = useWords();
  const { time } = useDates();
  const words =
    status === 'saved' && savedAt
      ? t('ui.save.saved', { time: time(savedAt) })
      : t(`ui.save.${status === 'saved' ? 'idle' : status}`);
  return (
    <p className={`govuk-body waymark-save waymark-save--${status}`} role="status">
      {words}
    </p>
  );
}
