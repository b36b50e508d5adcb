import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { RoundDraft } from './new-programme.ts';

interface Props {
  readonly index: number;
  readonly round: RoundDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (round: RoundDraft) => void;
  /** Null for the only round. */
  readonly onRemove: (() => void) | null;
}

/** The name and the two days of one round. */
export function RoundFields({ index, round, errorOf, onChange, onRemove }: Props) {
  const t = useWords();
  const id = (field: string) => `rounds.${index}.${field}`;
  const number = index + 1;
  return (
    <fieldset className="govuk-fieldset region-round">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('programmes.round-legend', { number })}
      </legend>
      <TextField
        id={id('name')}
        label={t('programmes.round-name')}
        value={round.name}
        error={errorOf(id('name'))}
        onChange={(event) => onChange({ ...round, name: event.target.value })}
      />
      <div className="region-dates">
        <TextField
          id={id('opensOn')}
          type="date"
          label={t('programmes.opens')}
          value={round.opensOn}
          error={errorOf(id('opensOn'))}
          onChange={(event) => onChange({ ...round, opensOn: event.target.value })}
        />
        <TextField
          id={id('closesOn')}
          type="date"
          label={t('programmes.closes')}
          value={round.closesOn}
          error={errorOf(id('closesOn'))}
          onChange={(event) => onChange({ ...round, closesOn: event.target.value })}
        />
      </div>
      {onRemove && (
        <Button type="button" variant="secondary" onClick={onRemove}>
          {t('programmes.remove-round', { number })}
        </Button>
      )}
    </fieldset>
  );
}
