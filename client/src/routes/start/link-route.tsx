import { useState } from 'react';
import { Link } from 'react-router';
import { pathAfter, signInByLink } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** Where a link leads. Only the button uses it up: programs that look through mail open links too. */
export function LinkRoute() {
  const t = useWords();
  const [secret] = useState(() => window.location.hash.slice(1));
  const [problems, setProblems] = useState<readonly { field: string; message: string }[]>([]);
  const enter = async () => {
    const result = await signInByLink(secret);
    // A page load, so that everything is read again as whoever is signed in now; and the secret leaves the address.
    if (result.done) window.location.replace(pathAfter(result.answer, window.location.search));
    else setProblems([{ field: '', message: result.message ?? t('ui.offline') }]);
  };
  return (
    <Page title={t('start.link-title')}>
      <ErrorSummary problems={problems} />
      <Text>{t(secret === '' ? 'start.link-empty' : 'start.link-lead')}</Text>
      {secret !== '' && <Button onClick={() => void enter()}>{t('app.sign-in')}</Button>}
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          {t('start.link-again')}
        </Link>
      </p>
    </Page>
  );
}
