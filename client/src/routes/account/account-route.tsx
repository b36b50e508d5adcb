import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { messageOf } from '../../api/problem.ts';
import { LinkButton, Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Table } from '../../ui/lists.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { ACCOUNT, END_SESSIONS } from './account-documents.ts';
import { browserName } from './browser-name.ts';
import { PasswordForm } from './password-form.tsx';

/** How the viewer signs in, and where they are signed in. */
export function AccountRoute() {
  const result = useQuery(ACCOUNT, { fetchPolicy: 'network-only' });
  const [changed, setChanged] = useState<Account | null>(null);
  return (
    <Loaded result={result}>
      {({ viewer: { account } }) =>
        account ? <AccountPage account={changed ?? account} onChange={setChanged} /> : <NotFound />
      }
    </Loaded>
  );
}

interface Props {
  readonly account: Account;
  readonly onChange: (account: Account) => void;
}

function AccountPage({ account, onChange }: Props) {
  const t = useWords();
  return (
    <Page title={t('account.title')}>
      <Text>{t('account.lead', { email: account.email })}</Text>
      <PasswordForm account={account} onChange={onChange} />
      <Browsers account={account} onChange={onChange} />
      <h2 className="govuk-heading-m">{t('account.data')}</h2>
      <Text>
        {t('account.data-lead')}{' '}
        <Link className="govuk-link" to="/account/data">
          {t('account.data-link')}
        </Link>
      </Text>
    </Page>
  );
}

function Browsers({ account: { browsers }, onChange }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const [endSessions] = useMutation(END_SESSIONS);
  const [failure, setFailure] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  const end = async (id: string | null) => {
    setFailure(null);
    setEnded(false);
    try {
      const { data } = await endSessions({ variables: { input: id === null ? {} : { id } } });
      if (data?.endSessions) onChange(data.endSessions.account);
      setEnded(true);
    } catch (error) {
      setFailure(messageOf(error, t('ui.offline')));
    }
  };
  const nameOf = ({ browser, current }: Account['browsers'][number]) => {
    const name = browserName(browser) ?? t('account.unknown-browser');
    return current ? t('account.this-browser', { browser: name }) : name;
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.browsers')}</h2>
      <ErrorSummary problems={failure === null ? [] : [{ field: '', message: failure }]} />
      <p className="govuk-body" role="status">
        {ended && t('account.ended')}
      </p>
      <Table
        caption={t('account.browsers')}
        hideCaption
        head={[t('account.browser'), t('account.signed-in'), t('account.last-used'), t('account.end')]}
        rows={browsers.map((browser) => ({
          id: browser.id,
          cells: [
            nameOf(browser),
            moment(browser.signedInAt),
            moment(browser.lastUsedAt),
            browser.current ? (
              '–'
            ) : (
              <LinkButton onClick={() => void end(browser.id)}>
                {t('account.ends')}
                <span className="govuk-visually-hidden"> ({nameOf(browser)})</span>
              </LinkButton>
            ),
          ],
        }))}
      />
      {browsers.length > 1 && (
        <Button variant="secondary" onClick={() => void end(null)}>
          {t('account.end-all')}
        </Button>
      )}
    </>
  );
}
