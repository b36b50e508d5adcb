import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { PersonDataQuery } from '../../../graphql/graphql.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Text, Warning } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { DISABLE_ACCOUNT, ENABLE_ACCOUNT } from './data-documents.ts';
import { Obstacles } from './obstacles.tsx';
import { useAccountChange } from './use-account-change.ts';

interface Props {
  readonly data: PersonDataQuery['personData'];
  readonly onDone: () => void;
}

/** Closes an account so that it can be opened again, or opens it. */
export function DisableSection({ data, onDone }: Props) {
  const t = useWords();
  return (
    <section aria-labelledby="disable">
      <h2 className="govuk-heading-m" id="disable">
        {t('data.disable')}
      </h2>
      {data.disabledAt === null ? <Disable data={data} onDone={onDone} /> : <Enable data={data} onDone={onDone} />}
    </section>
  );
}

function Disable({ data, onDone }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const [disable] = useMutation(DISABLE_ACCOUNT);
  const { problems, send } = useAccountChange({ self: data.self, onDone });
  const confirm = () =>
    void send(async () => (await disable({ variables: { input: { personId: data.id } } })).data?.disableAccount);
  const words = data.self ? 'self' : 'other';
  const blocked = data.obstaclesToDisabling.length > 0;
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t(`data.disable-${words}`)}</Text>
      <Obstacles obstacles={data.obstaclesToDisabling} />
      {!blocked && !asked && (
        <Button variant="secondary" onClick={() => setAsked(true)}>
          {t('data.disable-button')}
        </Button>
      )}
      {!blocked && asked && (
        <>
          <Warning>{t(`data.disable-sure-${words}`)}</Warning>
          <div className="govuk-button-group">
            <Button variant="warning" onClick={confirm}>
              {t('data.disable-confirm')}
            </Button>
            <LinkButton onClick={() => setAsked(false)}>{t('data.cancel')}</LinkButton>
          </div>
        </>
      )}
    </>
  );
}

function Enable({ data, onDone }: Props) {
  const t = useWords();
  const { day } = useDates();
  const [enable] = useMutation(ENABLE_ACCOUNT);
  const { problems, send } = useAccountChange({ self: false, onDone });
  const confirm = () =>
    void send(async () => (await enable({ variables: { input: { personId: data.id } } })).data?.enableAccount);
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t('data.disabled-since', { day: day(data.disabledAt ?? '') })}</Text>
      <Button variant="secondary" onClick={confirm}>
        {t('data.enable-button')}
      </Button>
    </>
  );
}
