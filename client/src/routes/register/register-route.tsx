import { useState } from 'react';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import type { FoundJoinable } from '../../api/registration.ts';
import { JoinForm } from './join-form.tsx';
import { SchoolSearch } from './school-search.tsx';

/** Where a stranger finds their school and asks to join it. */
export function RegisterRoute() {
  const t = useWords();
  const [found, setFound] = useState<FoundJoinable | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <Sent email={sentTo} onAgain={() => setSentTo(null)} />;
  return (
    <Page title={t('register.title')}>
      <Text>{t('register.lead')}</Text>
      <SchoolSearch onFound={setFound} />
      <div role="status">
        {found && <Text>{t('register.found', { count: found.schools.length })}</Text>}
        {found?.more && <Text>{t('register.more')}</Text>}
      </div>
      {found && found.schools.length > 0 && (
        <JoinForm key={found.schools[0]?.number} schools={found.schools} onSent={setSentTo} />
      )}
    </Page>
  );
}

/** What happens next. The page is the same whoever has the address. */
function Sent({ email, onAgain }: { readonly email: string; readonly onAgain: () => void }) {
  const t = useWords();
  const { demo } = useViewer();
  return (
    <Page key="sent" title={t('register.sent')}>
      <div role="status">
        <Text>{t('register.sent-body', { email })}</Text>
      </div>
      <Text>{t('register.sent-none')}</Text>
      {demo && (
        <p className="govuk-body">
          <Link className="govuk-link" to="/outbox">
            {t('register.to-outbox')}
          </Link>
        </p>
      )}
      <p className="govuk-body">
        <LinkButton onClick={onAgain}>{t('register.again')}</LinkButton>
      </p>
    </Page>
  );
}
