import { useQuery } from '@apollo/client/react';
import { Button } from '../../ui/button.tsx';
import { Radios, Select } from '../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField, Textarea } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { LEVELS } from '../schools/sharing/levels.ts';
import { OWN_PROGRAMMES, REGISTERED } from './access-documents.ts';
import { useAsk, type AskProps } from './use-ask.ts';

/** Asks a school or college to share: which, how much, what for, until when. */
export function AskForm(props: AskProps) {
  const t = useWords();
  const { entry, set, problems, submit } = useAsk(props);
  const { data } = useQuery(OWN_PROGRAMMES);
  const programmes = data?.programmes.edges.map(({ node }) => node) ?? [];
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form onSubmit={submit} noValidate className="waymark-text">
      <ErrorSummary problems={problems} />
      <h2 className="govuk-heading-m">{t('access.form-title')}</h2>
      <Text>{t('access.form-lead')}</Text>
      <TextField
        id="number"
        inputMode="numeric"
        className="govuk-input--width-10"
        label={t('access.number')}
        hint={t('access.number-hint')}
        error={errorOf('number')}
        value={entry.number}
        onChange={({ target }) => set({ number: target.value })}
      />
      <Named number={entry.number.trim()} />
      <Radios
        id="level"
        name="level"
        label={t('access.level')}
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
        label={t('access.purpose')}
        hint={t('access.purpose-hint')}
        error={errorOf('purpose')}
        maxLength={500}
        value={entry.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <TextField
        id="endsOn"
        type="date"
        className="govuk-input--width-10"
        label={t('access.ends')}
        hint={t('sharing.ends-hint')}
        error={errorOf('endsOn')}
        value={entry.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      <Button type="submit">{t('access.ask')}</Button>
    </form>
  );
}

/** Which school or college a whole number names, so that a slip of the finger shows before the request is sent. */
function Named({ number }: { readonly number: string }) {
  const t = useWords();
  const { data } = useQuery(REGISTERED, { variables: { number }, skip: !/^(\d{6}|\d{8})$/.test(number) });
  const found = data?.registeredInstitution;
  return (
    <p className="govuk-inset-text" role="status" hidden={!found}>
      {found && t('access.found', { name: found.name, town: found.town ?? '' }).replace(/, $/, '')}
    </p>
  );
}
