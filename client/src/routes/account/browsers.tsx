import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { signOut } from '../../api/session.ts';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { END_SESSIONS } from './account-documents.ts';
import { useChange } from './use-change.ts';

interface Props {
  readonly browsers: Account['browsers'];
}

/** Where the viewer is signed in, and the ways out. */
export function Browsers({ browsers }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const { problems, setProblems, change } = useChange();
  const [endSessions] = useMutation(END_SESSIONS);
  const [ended, setEnded] = useState(false);
  const end = async (input: { readonly id?: string }) => {
    setEnded(false);
    const done = await change(async () => (await endSessions({ variables: { input } })).data?.endSessions);
    setEnded(done !== null);
  };
  const leave = async () => {
    if (await signOut(true)) window.location.assign('/');
    else setProblems([{ field: '', message: t('ui.offline') }]);
  };
  const nameOf = ({ browser, current }: Props['browsers'][number]) => {
    const name = browser === '' ? t('account.unknown-browser') : browser;
    return current ? t('account.this-browser', { browser: name }) : name;
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.browsers')}</h2>
      <ErrorSummary problems={problems} />
      <p className="govuk-body" role="status">
        {ended && t('account.ended')}
      </p>
      <ul className="govuk-list">
        {browsers.map((browser) => (
          <li key={browser.id} className="waymark-account-list__item">
            <h3 className="govuk-heading-s">{nameOf(browser)}</h3>
            <Text quiet>
              {t('account.used', { from: moment(browser.signedInAt), last: moment(browser.lastUsedAt) })}
            </Text>
            {!browser.current && (
              <LinkButton onClick={() => void end({ id: browser.id })}>
                {t('account.ends')}
                <span className="govuk-visually-hidden"> ({nameOf(browser)})</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <div className="govuk-button-group">
        {browsers.length > 1 && (
          <Button variant="secondary" onClick={() => void end({})}>
            {t('account.end-all')}
          </Button>
        )}
        <Button variant="secondary" onClick={() => void leave()}>
          {t('account.end-everywhere')}
        </Button>
      </div>
    </>
  );
}
