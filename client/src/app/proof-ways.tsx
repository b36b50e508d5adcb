import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { proveByPasskey } from '../api/passkeys.ts';
import { askForLink, proveBy, type SignInResult } from '../api/session.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { InsetText, Text } from '../ui/texts.tsx';
import { useWords } from '../words/use-words.ts';
import { useViewer } from './viewer.ts';

interface Way {
  readonly onProved: () => void;
}

/** Tries a proof; what went wrong is said beside it. */
function useProof(onProved: () => void) {
  const t = useWords();
  const [error, setError] = useState<string | undefined>();
  const attempt = async (prove: () => Promise<SignInResult>) => {
    setError(undefined);
    const result = await prove();
    if (result.done) return onProved();
    setError(result.message ?? t(result.code === 'NOT_USED' ? 'proof.passkey-not-used' : 'ui.offline'));
  };
  return { error, setError, attempt };
}

/** By a passkey of this device. */
export function ByPasskey({ onProved }: Way) {
  const t = useWords();
  const { error, attempt } = useProof(onProved);
  return (
    <>
      <div role="alert">{error && <p className="govuk-error-message">{error}</p>}</div>
      <Button onClick={() => void attempt(proveByPasskey)}>{t('proof.passkey')}</Button>
    </>
  );
}

/** By the password. The address is there for password managers, which look for it. */
export function ByPassword({ email, onProved }: Way & { readonly email: string }) {
  const t = useWords();
  return (
    <TypedProof
      onProved={onProved}
      field={{ id: 'proof-password', type: 'password', autoComplete: 'current-password', label: t('proof.password') }}
      missing={t('proof.need-password')}
      prove={(password) => proveBy({ password })}
      email={email}
    />
  );
}

/** By a code of the app, or a recovery code. */
export function ByCode({ onProved }: Way) {
  const t = useWords();
  const field = { id: 'proof-code', autoComplete: 'one-time-code', label: t('proof.code'), hint: t('proof.code-hint') };
  return (
    <TypedProof onProved={onProved} field={field} missing={t('proof.need-code')} prove={(code) => proveBy({ code })} />
  );
}

interface TypedProps extends Way {
  readonly field: Parameters<typeof TextField>[0];
  readonly missing: string;
  readonly prove: (typed: string) => Promise<SignInResult>;
  readonly email?: string;
}

function TypedProof({ field, missing, prove, email, onProved }: TypedProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const { error, setError, attempt } = useProof(onProved);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() === '') setError(missing);
    else void attempt(() => prove(typed));
  };
  return (
    <form onSubmit={submit} noValidate>
      {email && <input type="hidden" autoComplete="username" value={email} readOnly />}
      <TextField {...field} error={error} value={typed} onChange={({ target }) => setTyped(target.value)} />
      <Button type="submit">{t('proof.go-on')}</Button>
    </form>
  );
}

/** By signing in again with a link, in another tab of this browser. */
export function ByLink({ email, onProved }: Way & { readonly email: string }) {
  const t = useWords();
  const { demo } = useViewer();
  const [sent, setSent] = useState(false);
  const { error, attempt } = useProof(() => setSent(true));
  return (
    <>
      <Text>{t('proof.link-lead', { email })}</Text>
      <div role="alert">{error && <p className="govuk-error-message">{error}</p>}</div>
      <div role="status">
        {sent && (
          <InsetText>
            {t('proof.link-sent')}{' '}
            {demo && (
              <Link className="govuk-link" to="/outbox" target="_blank">
                {t('proof.to-outbox')}
              </Link>
            )}
          </InsetText>
        )}
      </div>
      <div className="govuk-button-group">
        <Button variant={sent ? 'secondary' : 'primary'} onClick={() => void attempt(() => askForLink(email))}>
          {t(sent ? 'proof.link-again' : 'proof.link-send')}
        </Button>
        {sent && <Button onClick={onProved}>{t('proof.go-on')}</Button>}
      </div>
    </>
  );
}
