import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { TermsFields } from '../schools/sharing/terms-fields.tsx';
import { emptyFields, NO_TERMS, termsOf } from '../schools/sharing/terms.ts';
import { useForm } from '../schools/sharing/use-form.ts';
import { OWN_PROGRAMMES, REGISTERED, REQUEST_ACCESS } from './access-documents.ts';

interface Props {
  readonly onAsked: (message: string) => void;
}

/** Asks a school or college to share: which, how much, what for, until when. */
export function AskForm(props: Props) {
  const t = useWords();
  const { entry, set, problems, errorOf, submit } = useAsk(props);
  const { data } = useQuery(OWN_PROGRAMMES);
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
      <TermsFields
        words="access"
        entry={entry}
        set={set}
        errorOf={errorOf}
        programmes={data?.programmes.edges.map(({ node }) => node) ?? []}
      />
      <Button type="submit">{t('access.ask')}</Button>
    </form>
  );
}

const NOTHING = { number: '', ...NO_TERMS };

function useAsk({ onAsked }: Props) {
  const t = useWords();
  const [request] = useMutation(REQUEST_ACCESS);
  return useForm({
    initial: NOTHING,
    empty: NOTHING,
    missing: (entry) =>
      emptyFields(entry, ['number', 'level', 'purpose', 'endsOn'], (field) => t(`access.need-${field}`)),
    async send(entry) {
      const { data } = await request({ variables: { input: { number: entry.number.trim(), ...termsOf(entry) } } });
      return data?.requestAccess?.problems ?? [];
    },
    onSent: ({ number }) => onAsked(t('access.sent', { number: number.trim() })),
  });
}

/** Which school or college a whole number names, so that a slip of the finger shows before the request is sent. */
function Named({ number }: { readonly number: string }) {
  const { data } = useQuery(REGISTERED, { variables: { number }, skip: !/^(\d{6}|\d{8})$/.test(number) });
  const found = data?.registeredInstitution;
  return (
    <p className="govuk-inset-text" role="status" hidden={!found}>
      {found && [found.name, found.town].filter(Boolean).join(', ')}
    </p>
  );
}
