import { useQuery } from '@apollo/client/react';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ACCESS_LEVELS, type Narrowed } from './narrowed.ts';
import { SEERS } from '../parts/seen-by-documents.ts';

interface Props {
  readonly institutionId: string;
  readonly value: Narrowed;
  readonly onChange: (value: Narrowed) => void;
}

/** Narrows the ledger to an organisation, to what was read, and to days. */
export function LedgerFilter({ institutionId, value, onChange }: Props) {
  const t = useWords();
  const { data } = useQuery(SEERS, { variables: { id: institutionId } });
  const { grants = [], seenBy = [] } = data?.institution ?? {};
  const organisations = new Map([...seenBy, ...grants].map(({ organisation: { id, name } }) => [id, name]));
  const set = (change: Partial<Narrowed>) => onChange({ ...value, ...change });
  return (
    <fieldset className="govuk-fieldset waymark-filter">
      <legend className="govuk-visually-hidden">{t('ledger.filter')}</legend>
      <Select
        id="ledger-organisation"
        label={t('ledger.organisation')}
        options={[
          { id: '', label: t('ledger.any-organisation') },
          ...[...organisations].map(([id, label]) => ({ id, label })),
        ]}
        value={value.organisationId}
        onChange={({ target }) => set({ organisationId: target.value })}
      />
      <Select
        id="ledger-level"
        label={t('ledger.level')}
        options={[
          { id: '', label: t('ledger.any-level') },
          ...ACCESS_LEVELS.map((level) => ({ id: level, label: t(`ledger.levels.${level}`) })),
        ]}
        value={value.level}
        onChange={({ target }) => set({ level: ACCESS_LEVELS.find((level) => level === target.value) ?? '' })}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          id={`ledger-${end}`}
          type="date"
          className="govuk-input--width-10"
          label={t(`ledger.${end}`)}
          value={value[end]}
          onChange={({ target }) => set({ [end]: target.value })}
        />
      ))}
    </fieldset>
  );
}
