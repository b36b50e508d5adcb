import { useMutation } from '@apollo/client/react';
import type { Grant_RowFragment, SharingQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { CREATE_GRANT } from './sharing-documents.ts';
import { TermsFields } from './terms-fields.tsx';
import { emptyFields, NO_TERMS, termsOf, type Terms } from './terms.ts';
import { useForm } from './use-form.ts';

interface Props {
  readonly school: NonNullable<SharingQuery['institution']>;
  readonly partners: SharingQuery['partners'];
  /** The grant that is changed; null for a new one. */
  readonly changing: Grant_RowFragment | null;
  readonly onShared: (message: string) => void;
  readonly onCancel: () => void;
}

/** Lets a partner read: who, how much, of which programme, what for, until when. */
export function ShareForm(props: Props) {
  const t = useWords();
  const { school, partners, changing, onCancel } = props;
  const { entry, set, problems, errorOf, submit } = useShare(props);
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
      <TermsFields
        words="sharing"
        entry={entry}
        set={set}
        errorOf={errorOf}
        programmes={school.enrolments.map(({ programme }) => programme)}
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

interface Entry extends Terms {
  readonly organisationId: string;
}

const NOTHING: Entry = { organisationId: '', ...NO_TERMS };

const entryOf = ({ organisation, level, programme, purpose, endsOn }: Grant_RowFragment): Entry => ({
  organisationId: organisation.id,
  level,
  programmeId: programme?.id ?? '',
  purpose,
  endsOn,
});

function useShare({ school, partners, changing, onShared }: Props) {
  const t = useWords();
  const [create] = useMutation(CREATE_GRANT);
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? '';
  return useForm<Entry>({
    initial: changing ? entryOf(changing) : NOTHING,
    empty: NOTHING,
    missing: (entry) =>
      emptyFields(entry, ['organisationId', 'level', 'purpose', 'endsOn'], (field) => t(`sharing.need-${field}`)),
    async send(entry) {
      const place = { institutionId: school.id, organisationId: entry.organisationId };
      const input = { ...place, ...termsOf(entry), replacesGrantId: changing?.id ?? null };
      const { data } = await create({ variables: { input } });
      return data?.createGrant?.problems ?? [];
    },
    onSent: ({ organisationId }) =>
      onShared(t(changing ? 'sharing.changed' : 'sharing.shared', { partner: nameOf(organisationId) })),
  });
}
