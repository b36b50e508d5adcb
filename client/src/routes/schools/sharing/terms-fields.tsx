import { Radios, Select } from '../../../ui/choice-fields.tsx';
import { TextField, Textarea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { LEVELS } from './levels.ts';
import type { Terms } from './terms.ts';

interface Props {
  /** Beginning of the names of the words: `sharing` for who gives, `access` for who asks. */
  readonly words: 'sharing' | 'access';
  readonly entry: Terms;
  readonly set: (change: Partial<Terms>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
}

/** How much, of which programme, what for and until when. */
export function TermsFields({ words, entry, set, errorOf, programmes }: Props) {
  const t = useWords();
  return (
    <>
      <Radios
        id="level"
        name="level"
        label={t(`${words}.level`)}
        hint={t('sharing.how-much-hint')}
        error={errorOf('level')}
        options={LEVELS.map((level) => ({ id: level, label: t(`sharing.level.${level}`) }))}
        value={entry.level}
        onChange={(id) => set({ level: LEVELS.find((level) => level === id) ?? null })}
      />
      {programmes.length > 0 && (
        <Select
          id="programmeId"
          label={t('sharing.programme')}
          error={errorOf('programmeId')}
          options={[
            { id: '', label: t('sharing.all-programmes') },
            ...programmes.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={entry.programmeId}
          onChange={({ target }) => set({ programmeId: target.value })}
        />
      )}
      <Textarea
        id="purpose"
        label={t(`${words}.purpose`)}
        hint={t(`${words}.purpose-hint`)}
        error={errorOf('purpose')}
        maxLength={500}
        value={entry.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <TextField
        id="endsOn"
        type="date"
        className="govuk-input--width-10"
        label={t(`${words}.ends`)}
        hint={t('sharing.ends-hint')}
        error={errorOf('endsOn')}
        value={entry.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
    </>
  );
}
