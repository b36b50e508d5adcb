import { useState } from 'react';
import { Link } from 'react-router';
import type { FormProblem } from '../../api/problem.ts';
import { confirmAddress, problemsOf } from '../../api/registration.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel, Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** Where the link of a request leads. Only the button uses it up: programs that look through mail open links too. */
export function ConfirmRoute() {
  const t = useWords();
  const [secret] = useState(() => window.location.hash.slice(1));
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [school, setSchool] = useState<string | null>(null);
  const confirm = async () => {
    const answer = await confirmAddress(secret);
    setProblems(problemsOf(answer, t('ui.offline')));
    if ('value' in answer) setSchool(answer.value.school);
  };
  return (
    <Page title={t('register.confirm-title')}>
      <ErrorSummary problems={problems} />
      <div role="status">
        {school !== null && (
          <>
            <Panel title={t('register.confirmed')}>{t('register.confirmed-body', { school })}</Panel>
            <Text>{t('register.next')}</Text>
          </>
        )}
      </div>
      {school === null && (
        <>
          <Text>{t(secret === '' ? 'register.confirm-empty' : 'register.confirm-lead')}</Text>
          {secret !== '' && <Button onClick={() => void confirm()}>{t('register.confirm')}</Button>}
        </>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={school === null ? '/register' : '/'}>
          {t(school === null ? 'register.title' : 'register.to-start')}
        </Link>
      </p>
    </Page>
  );
}
