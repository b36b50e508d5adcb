import { useState, type SubmitEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { canUsePasskeys, signInByPasskey } from '../../api/passkeys.ts';
import { askForLink, pathAfter, signInByPassword, type SignInResult } from '../../api/session.ts';
import type { FormProblem } from '../../api/problem.ts';
import { useViewer } from '../../app/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Details, InsetText } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** What stands in the form, and what came of sending it. */
function useSignIn() {
  const t = useWords();
  const { search } = useLocation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(
    missing: readonly FormProblem[],
    ask: () => Promise<SignInResult>,
    then: (answer: unknown) => void,
  ) {
    setProblems(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    const result = await ask();
    setBusy(false);
    if (result.done) return then(result.answer);
    const instead = result.code === 'NOT_USED' ? 'start.passkey-not-used' : 'ui.offline';
    setProblems([{ field: '', message: result.message ?? t(instead) }]);
  }

  const goOn = (answer: unknown) => window.location.assign(pathAfter(answer, search));
  const noEmail = /^\S+@\S+$/.test(email.trim()) ? [] : [{ field: 'email', message: t('start.need-email') }];
  const noPassword = password === '' ? [{ field: 'password', message: t('start.need-password') }] : [];
  return {
    email,
    setEmail,
    password,
    setPassword,
    problems,
    sentTo,
    errorOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
    sendLink: () =>
      attempt(
        noEmail,
        () => askForLink(email),
        () => setSentTo(email.trim()),
      ),
    enter: () => attempt([...noEmail, ...noPassword], () => signInByPassword(email, password), goOn),
    byPasskey: () => attempt([], signInByPasskey, goOn),
  };
}

type SignIn = ReturnType<typeof useSignIn>;

const sending = (send: () => Promise<void>) => (event: SubmitEvent) => {
  event.preventDefault();
  void send();
};

/** The ways in: a passkey of this device, a link by e-mail, or a password for those who have set one. */
export function SignInForm() {
  const t = useWords();
  const signIn = useSignIn();
  return (
    <>
      <ErrorSummary problems={signIn.problems} />
      <div role="status">{signIn.sentTo !== null && <LinkSent email={signIn.sentTo} />}</div>
      {canUsePasskeys() && (
        <Button variant="secondary" onClick={() => void signIn.byPasskey()}>
          {t('start.with-passkey')}
        </Button>
      )}
      <form onSubmit={sending(signIn.sendLink)} noValidate>
        <TextField
          id="email"
          type="email"
          autoComplete="username"
          label={t('start.email')}
          error={signIn.errorOf('email')}
          value={signIn.email}
          onChange={({ target }) => signIn.setEmail(target.value)}
        />
        <Button type="submit">{t('start.send-link')}</Button>
      </form>
      <WithPassword signIn={signIn} />
    </>
  );
}

function LinkSent({ email }: { readonly email: string }) {
  const t = useWords();
  const { demo } = useViewer();
  return (
    <InsetText>
      {t('start.link-sent', { email })}{' '}
      {demo && (
        <Link className="govuk-link" to="/outbox">
          {t('start.to-outbox')}
        </Link>
      )}
    </InsetText>
  );
}

function WithPassword({ signIn }: { readonly signIn: SignIn }) {
  const t = useWords();
  return (
    <Details summary={t('start.with-password')}>
      <form onSubmit={sending(signIn.enter)} noValidate>
        <TextField
          id="password"
          type="password"
          autoComplete="current-password"
          label={t('start.password')}
          hint={t('start.password-hint')}
          error={signIn.errorOf('password')}
          value={signIn.password}
          onChange={({ target }) => signIn.setPassword(target.value)}
        />
        <Button type="submit" variant="secondary">
          {t('app.sign-in')}
        </Button>
      </form>
    </Details>
  );
}
