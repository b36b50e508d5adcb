import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { SetUp_SetUpFragment as SetUp } from '../../graphql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Details, Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { BEGIN_AUTHENTICATOR, CONFIRM_AUTHENTICATOR } from './authenticator-documents.ts';
import { useChange } from './use-change.ts';

interface Props {
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Sets an app up in two steps: it is told the secret, and shows by a code that it knows it. */
export function SetUpAuthenticator({ onCodes }: Props) {
  const t = useWords();
  const { problems, change } = useChange();
  const [begin] = useMutation(BEGIN_AUTHENTICATOR);
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const start = async () => {
    const begun = await change(async () => (await begin()).data?.beginAuthenticator);
    setSetUp(begun?.setUp ?? null);
  };
  if (setUp) return <Confirm setUp={setUp} onCodes={onCodes} />;
  return (
    <>
      <ErrorSummary problems={problems} />
      <Text>{t('authenticator.lead')}</Text>
      <Text>{t('authenticator.lead-lost')}</Text>
      <Button onClick={() => void start()}>{t('authenticator.begin')}</Button>
    </>
  );
}

function Confirm({ setUp, onCodes }: Props & { readonly setUp: SetUp }) {
  const t = useWords();
  const { problems, setProblems, errorOf, change } = useChange();
  const [confirm] = useMutation(CONFIRM_AUTHENTICATOR);
  const [code, setCode] = useState('');
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim() === '') return setProblems([{ field: 'code', message: t('authenticator.need-code') }]);
    const sent = () => confirm({ variables: { input: { code } } });
    const done = await change(async () => (await sent()).data?.confirmAuthenticator);
    if (done) onCodes(done.recoveryCodes);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <h2 className="govuk-heading-m">{t('authenticator.step-1')}</h2>
      <TellApp setUp={setUp} />
      <h2 className="govuk-heading-m">{t('authenticator.step-2')}</h2>
      <form onSubmit={(event) => void save(event)} noValidate>
        <TextField
          id="code"
          className="govuk-input--width-10"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t('authenticator.code')}
          hint={t('authenticator.code-hint')}
          error={errorOf('code')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit">{t('authenticator.confirm')}</Button>
      </form>
    </>
  );
}

/** The secret in three ways: to be seen by a camera, opened by an app here, or typed. */
function TellApp({ setUp: { secret, address, picture } }: { readonly setUp: SetUp }) {
  const t = useWords();
  return (
    <>
      <Text>{t('authenticator.scan')}</Text>
      <svg
        className="waymark-qr"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('authenticator.picture')}
      >
        <path d={picture.path} />
      </svg>
      <Details summary={t('authenticator.no-camera')}>
        <Text>{t('authenticator.type')}</Text>
        <p className="govuk-body">
          <code className="waymark-breakable">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={address}>
            {t('authenticator.open')}
          </a>
        </p>
      </Details>
    </>
  );
}
