import type { Grant_RowFragment, SharingQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios, Select } from '../../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField, Textarea } from '../../../ui/text-field.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { LEVELS } from './levels.ts';
import { useShare } from './use-share.ts';

export interface ShareFormProps {
  readonly school: NonNullable<SharingQuery['institution']>;
  readonly partners: SharingQuery['partners'];
  /** The grant that is changed; null for a new one. */
  readonly changing: Grant_RowFragment | null;
  readonly onShared: (message: string) => void;
  readonly onCancel: () => void;
}

/** Lets a partner read: who, how much, of which programme, what for, until when. */
export function ShareForm(props: ShareFormProps) {
  const t = useWords();
  const { school, partners, changing, onCancel } = props;
  const { entry, set, problems, submit } = useShare(props);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  if (partners.length === 0) return <Text>{t('sharing.no-partners')}</Text>;
  return (
    <form onSubmit={submit} noValidate className="waymark-text">
      <ErrorSummary problems={problems} />
      <h2 className="govuk-heading-m">
        {changing ? t('sharing.form-title-change', { partner: changing.organisation.name }) : t('sharing.form-title')}
      </h2>
      {!changing && (
        <Select
          id="organisationId"
          label={t('sharing.partner')}
          error={errorOf('organisationId')}
          options={[{ id: '', label: t('sharing.choose') }, ...partners.map(({ id, name }) => ({ id, label: name }))]}
          value={entry.organisationId}
          onChange={({ target }) => set({ organisationId: target.value })}
        />
      )}
      <Radios
        id="level"
        name="level"
        label={t('sharing.how-much')}
        hint={t('sharing.how-much-hint')}
        error={errorOf('level')}
        options={LEVELS.map((level) => ({ id: level, label: t(`sharing.level.${level}`) }))}
        value={entry.level}
        onChange={(id) => set({ level: LEVELS.find((level) => level === id) ?? null })}
      />
      <Select
        id="programmeId"
        label={t('sharing.programme')}
        error={errorOf('programmeId')}
        options={[
          { id: '', label: t('sharing.all-programmes') },
          ...school.enrolments.map(({ programme: { id, name } }) => ({ id, label: name })),
        ]}
        value={entry.programmeId}
        onChange={({ target }) => set({ programmeId: target.value })}
      />
      <Textarea
        id="purpose"
        label={t('sharing.purpose')}
        hint={t('sharing.purpose-hint')}
        error={errorOf('purpose')}
        maxLength={500}
        value={entry.purpose}
        onChange={({ target }) => set({ purpose: target.value })}
      />
      <TextField
        id="endsOn"
        type="date"
        className="govuk-input--width-10"
        label={t('sharing.ends')}
        hint={t('sharing.ends-hint')}
        error={errorOf('endsOn')}
        value={entry.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t(changing ? 'sharing.save-change' : 'sharing.share')}</Button>
        {changing && (
          <Button variant="secondary" onClick={onCancel}>
            {t('sharing.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
