import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { PersonDataQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Text, Warning } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ERASE_ACCOUNT } from './data-documents.ts';
import { Obstacles } from './obstacles.tsx';
import { useAccountChange } from './use-account-change.ts';

interface Props {
  readonly data: PersonDataQuery['personData'];
  readonly onDone: () => void;
}

const CONSEQUENCES = ['name', 'way-in', 'work', 'words', 'again'] as const;

/** Replaces a name and an address by a pseudonym for ever, once the address was typed. */
export function EraseSection({ data, onDone }: Props) {
  const t = useWords();
  const blocked = data.obstaclesToErasing.length > 0;
  return (
    <section aria-labelledby="erase">
      <h2 className="govuk-heading-m" id="erase">
        {t('data.erase')}
      </h2>
      <Text>{t('data.erase-lead')}</Text>
      <ul className="govuk-list govuk-list--bullet">
        {CONSEQUENCES.map((consequence) => (
          <li key={consequence}>{t(`data.erase-${consequence}`)}</li>
        ))}
      </ul>
      <Obstacles obstacles={data.obstaclesToErasing} />
      {!blocked && <EraseForm data={data} onDone={onDone} />}
    </section>
  );
}

function EraseForm({ data, onDone }: Props) {
  const t = useWords();
  const [confirmation, setConfirmation] = useState('');
  const [erase] = useMutation(ERASE_ACCOUNT);
  const { problems, setProblems, send } = useAccountChange({ self: data.self, onDone });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (confirmation.trim() === '')
      return setProblems([{ field: 'confirmation', message: t('data.need-confirmation', { email: data.email }) }]);
    const input = { personId: data.id, confirmation };
    void send(async () => (await erase({ variables: { input } })).data?.eraseAccount);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <Warning>{t('data.erase-sure')}</Warning>
      <TextField
        id="confirmation"
        autoComplete="off"
        label={t('data.confirmation')}
        hint={<span className="waymark-breakable">{t('data.confirmation-hint', { email: data.email })}</span>}
        error={problems.find(({ field }) => field === 'confirmation')?.message}
        value={confirmation}
        onChange={({ target }) => setConfirmation(target.value)}
      />
      <Button type="submit" variant="warning">
        {t(data.self ? 'data.erase-button-self' : 'data.erase-button-other')}
      </Button>
    </form>
  );
}
