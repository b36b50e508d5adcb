import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { REMOVE_AUTHENTICATOR, REPLACE_RECOVERY_CODES } from './authenticator-documents.ts';
import { useChange } from './use-change.ts';

interface Props {
  readonly authenticator: NonNullable<Account['authenticator']>;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** An app that works: new recovery codes, or an end to it. */
export function WorkingAuthenticator({ authenticator: { addedAt, recoveryCodesLeft }, onCodes }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { problems, change } = useChange();
  const [replace] = useMutation(REPLACE_RECOVERY_CODES);
  const renew = async () => {
    const done = await change(async () => (await replace()).data?.replaceRecoveryCodes);
    if (done) onCodes(done.recoveryCodes);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t('authenticator.works', { day: day(addedAt) })}</Text>
      <h2 className="govuk-heading-m">{t('authenticator.codes')}</h2>
      <Text>{t('authenticator.codes-left', { count: recoveryCodesLeft })}</Text>
      <Button variant="secondary" onClick={() => void renew()}>
        {t('authenticator.renew')}
      </Button>
      <h2 className="govuk-heading-m">{t('authenticator.remove')}</h2>
      <Remove />
    </>
  );
}

function Remove() {
  const t = useWords();
  const { problems, change } = useChange();
  const [remove] = useMutation(REMOVE_AUTHENTICATOR);
  const [sure, setSure] = useState(false);
  const go = () => void change(async () => (await remove()).data?.removeAuthenticator);
  if (!sure)
    return (
      <>
        <Text>{t('authenticator.remove-why')}</Text>
        <Button variant="secondary" onClick={() => setSure(true)}>
          {t('authenticator.remove')}
        </Button>
      </>
    );
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t('authenticator.remove-lead')}</Text>
      <div className="govuk-button-group">
        <Button variant="warning" onClick={go}>
          {t('authenticator.remove-button')}
        </Button>
        <LinkButton onClick={() => setSure(false)}>{t('ui.cancel')}</LinkButton>
      </div>
    </>
  );
}
