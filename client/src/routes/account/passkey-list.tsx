import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { Passkey_PasskeyFragment as Passkey } from '../../graphql/graphql.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { REMOVE_PASSKEY, RENAME_PASSKEY } from './passkey-documents.ts';
import { useChange } from './use-change.ts';

interface Props {
  readonly passkeys: readonly Passkey[];
}

/** The passkeys that there are. */
export function PasskeyList({ passkeys }: Props) {
  return (
    <ul className="govuk-list">
      {passkeys.map((passkey) => (
        <PasskeyItem key={passkey.id} passkey={passkey} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly passkey: Passkey;
}

function PasskeyItem({ passkey }: ItemProps) {
  const t = useWords();
  const { day } = useDates();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const { name, addedAt, lastUsedAt } = passkey;
  const stop = () => setDoing(null);
  return (
    <li className="waymark-account-list__item">
      <h2 className="govuk-heading-s">{name}</h2>
      <Text quiet>
        {t('passkeys.added-on', { day: day(addedAt) })}{' '}
        {lastUsedAt ? t('passkeys.used-on', { day: day(lastUsedAt) }) : t('passkeys.never-used')}
      </Text>
      {doing === null && (
        <div className="govuk-body waymark-account-list__actions">
          <LinkButton onClick={() => setDoing('rename')}>
            {t('passkeys.rename')}
            <span className="govuk-visually-hidden"> {name}</span>
          </LinkButton>
          <LinkButton onClick={() => setDoing('remove')}>
            {t('passkeys.remove')}
            <span className="govuk-visually-hidden"> {name}</span>
          </LinkButton>
        </div>
      )}
      {doing === 'rename' && <Rename passkey={passkey} onDone={stop} />}
      {doing === 'remove' && <Remove passkey={passkey} onDone={stop} />}
    </li>
  );
}

interface DoingProps extends ItemProps {
  readonly onDone: () => void;
}

function Rename({ passkey: { id, name: before }, onDone }: DoingProps) {
  const t = useWords();
  const { problems, setProblems, errorOf, change } = useChange();
  const [rename] = useMutation(RENAME_PASSKEY);
  const [name, setName] = useState(before);
  const field = `name-${id}`;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setProblems([{ field: 'name', message: t('passkeys.need-name') }]);
    const sent = () => rename({ variables: { input: { id, name } } });
    if (await change(async () => (await sent()).data?.renamePasskey)) onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary
        problems={problems.map((problem) => (problem.field === 'name' ? { ...problem, field } : problem))}
      />
      <TextField
        id={field}
        className="govuk-!-width-two-thirds"
        autoComplete="off"
        label={t('passkeys.new-name', { name: before })}
        error={errorOf('name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="govuk-button-group">
        <Button type="submit" variant="secondary">
          {t('passkeys.save-name')}
        </Button>
        <LinkButton onClick={onDone}>{t('ui.cancel')}</LinkButton>
      </div>
    </form>
  );
}

function Remove({ passkey: { id, name }, onDone }: DoingProps) {
  const t = useWords();
  const { problems, change } = useChange();
  const [remove] = useMutation(REMOVE_PASSKEY);
  const go = async () => {
    const sent = () => remove({ variables: { input: { id } } });
    if (await change(async () => (await sent()).data?.removePasskey)) onDone();
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t('passkeys.remove-lead', { name })}</Text>
      <div className="govuk-button-group">
        <Button variant="warning" onClick={() => void go()}>
          {t('passkeys.remove-button')}
        </Button>
        <LinkButton onClick={onDone}>{t('ui.cancel')}</LinkButton>
      </div>
    </>
  );
}
