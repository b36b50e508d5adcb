import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import type { Studio } from './use-studio.ts';

interface Props {
  readonly studio: Studio;
  readonly profile: Studio_ProfileFragment;
  readonly onLoadTheirs: () => void;
}

/** Undo, redo, and whether everything is saved. */
export function StudioBar({ studio, profile, onLoadTheirs }: Props) {
  const t = useWords();
  const { save, canUndo, canRedo } = studio;
  return (
    <div className="region-studio__bar">
      <div className="govuk-button-group">
        <Button type="button" variant="secondary" disabled={!canUndo} onClick={studio.undo}>
          {t('studio.undo')}
        </Button>
        <Button type="button" variant="secondary" disabled={!canRedo} onClick={studio.redo}>
          {t('studio.redo')}
        </Button>
        <p className="govuk-body" role="status">
          <SaveWords save={save} updatedAt={profile.updatedAt} />
        </p>
      </div>
      {save.state === 'conflict' && (
        <div className="govuk-inset-text" role="alert">
          <p>{t('studio.conflict')}</p>
          <Button type="button" onClick={onLoadTheirs}>
            {t('studio.load-theirs')}
          </Button>
        </div>
      )}
    </div>
  );
}

function SaveWords({ save, updatedAt }: { readonly save: Studio['save']; readonly updatedAt: string }) {
  const t = useWords();
  const { time } = useDates();
  if (save.state === 'saving') return t('studio.saving');
  if (save.state === 'refused') return t('studio.not-saved', { reason: save.reason });
  return save.state === 'saved' ? t('studio.saved', { time: time(updatedAt) }) : null;
}
