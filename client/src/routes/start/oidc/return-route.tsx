import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { finishOidc } from '../../../api/oidc.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Page } from '../../../ui/page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { keepNoRole } from './no-role.ts';
import { pageAfter, type Arrived } from './page-after.ts';

/** Where the other service sends people back to. What they came back with is handed on once. */
export function ReturnRoute() {
  const t = useWords();
  const navigate = useNavigate();
  const [answer] = useState(() => window.location.search);
  const [refusal, setRefusal] = useState<{ readonly message: string | null } | null>(null);
  const handedOn = useRef(false);
  // The answer is in the address, which is the browser's. It leaves it at once, because it is a secret for a moment.
  useEffect(() => {
    if (answer === '' || handedOn.current) return;
    handedOn.current = true;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    void finishOidc(answer).then((asked) => {
      if (!('value' in asked)) return setRefusal(asked);
      if (asked.value.outcome === 'not-linked') return navigate('/sign-in/not-linked', { replace: true });
      return enter(asked.value);
    });
  }, [answer, navigate]);
  if (answer === '') return <Refused message={t('oidc.return-empty')} />;
  if (refusal) return <Refused message={refusal.message ?? t('ui.offline')} />;
  return (
    <Page title={t('oidc.return-title')}>
      <p className="govuk-body" role="status">
        {t('oidc.return-wait')}
      </p>
    </Page>
  );
}

/** A page load, so that everything is read again as whoever is signed in now. */
function enter(arrived: Arrived): void {
  if ('organisation' in arrived && arrived.organisation) keepNoRole({ ...arrived, organisation: arrived.organisation });
  window.location.replace(pageAfter(arrived));
}

function Refused({ message }: { readonly message: string }) {
  const t = useWords();
  return (
    <Page title={t('oidc.return-failed')}>
      <ErrorSummary problems={[{ field: '', message }]} />
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          {t('oidc.return-again')}
        </Link>
      </p>
    </Page>
  );
}
