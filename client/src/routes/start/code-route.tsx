import { useState, type SubmitEvent } from 'react';
import { Link, useLocation } from 'react-router';
import type { FormProblem } from '../../api/problem.ts';
import { giveSecondFactor, returnPath } from '../../api/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

type Kind = 'app' | 'recovery';

/** The second step of signing in, in the browser in which the first was done. */
export function CodeRoute() {
  const t = useWords();
  const { search } = useLocation();
  const [kind, setKind] = useState<Kind>('app');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim() === '') return setProblems([{ field: 'code', message: t(`code.need-${kind}`) }]);
    const result = await giveSecondFactor(code);
    // A page load, so that everything is read again as whoever is signed in now.
    if (result.done) return window.location.replace(returnPath(search));
    const field = result.code === 'UNAUTHENTICATED' ? 'code' : '';
    setProblems([{ field, message: result.message ?? t('ui.offline') }]);
  };
  const use = (other: Kind) => {
    setKind(other);
    setCode('');
    setProblems([]);
  };
  return (
    <Page title={t('code.title')}>
      <ErrorSummary problems={problems} />
      {kind === 'app' && <Text>{t('code.lead')}</Text>}
      <form onSubmit={(event) => void enter(event)} noValidate>
        <TextField
          key={kind}
          id="code"
          className={kind === 'app' ? 'govuk-input--width-10' : 'govuk-input--width-20'}
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          autoComplete={kind === 'app' ? 'one-time-code' : 'off'}
          label={t(`code.${kind}`)}
          hint={t(`code.${kind}-hint`)}
          error={problems.find(({ field }) => field === 'code')?.message}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit">{t('app.sign-in')}</Button>
      </form>
      <p className="govuk-body">
        <LinkButton onClick={() => use(kind === 'app' ? 'recovery' : 'app')}>
          {t(kind === 'app' ? 'code.to-recovery' : 'code.to-app')}
        </LinkButton>
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          {t('code.again')}
        </Link>
      </p>
    </Page>
  );
}
