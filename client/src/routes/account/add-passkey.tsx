import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { makePasskey } from '../../api/passkeys.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { ADD_PASSKEY, BEGIN_PASSKEY } from './passkey-documents.ts';
import { useChange } from './use-change.ts';

interface Props {
  /** Told the name of what was added; null when another try begins. */
  readonly onAdded: (name: string | null) => void;
}

/** What stands in the form, and the steps between this page, the server and the device. */
function useAddPasskey(onAdded: Props['onAdded']) {
  const t = useWords();
  const { problems, setProblems, errorOf, change } = useChange();
  const [begin] = useMutation(BEGIN_PASSKEY);
  const [add] = useMutation(ADD_PASSKEY);
  const [name, setName] = useState('');

  async function save(event: SubmitEvent) {
    event.preventDefault();
    onAdded(null);
    if (name.trim() === '') return setProblems([{ field: 'name', message: t('passkeys.need-name') }]);
    const begun = await change(async () => (await begin()).data?.beginPasskey);
    if (!begun) return;
    const response = await makePasskey(begun.options);
    if (!response) return setProblems([{ field: '', message: t('passkeys.not-made') }]);
    const done = await change(async () => (await add({ variables: { input: { name, response } } })).data?.addPasskey);
    if (!done) return;
    onAdded(name.trim());
    setName('');
  }

  return { name, setName, save, problems, errorOf };
}

/** Has this device make a passkey. */
export function AddPasskey({ onAdded }: Props) {
  const t = useWords();
  const { name, setName, save, problems, errorOf } = useAddPasskey(onAdded);
  return (
    <>
      <h2 className="govuk-heading-m">{t('passkeys.add')}</h2>
      <ErrorSummary problems={problems} />
      <form onSubmit={(event) => void save(event)} noValidate>
        <TextField
          id="name"
          className="govuk-!-width-two-thirds"
          autoComplete="off"
          label={t('passkeys.name')}
          hint={t('passkeys.name-hint')}
          error={errorOf('name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit">{t('passkeys.add')}</Button>
      </form>
    </>
  );
}
