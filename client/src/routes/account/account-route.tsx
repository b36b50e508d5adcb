import { Link } from 'react-router';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { SummaryList } from '../../ui/lists.tsx';
import { InsetText, Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { AccountPage } from './account-page.tsx';
import { Browsers } from './browsers.tsx';
import { LinkedSignIns } from './linked-sign-ins.tsx';

/** How the viewer signs in, and where they are signed in. */
export function AccountRoute() {
  const t = useWords();
  return (
    <AccountPage title={t('account.title')} below={false}>
      {(account) => (
        <>
          <Ways account={account} />
          <NextStep account={account} />
          <LinkedSignIns />
          <Browsers browsers={account.browsers} />
          <YourData />
        </>
      )}
    </AccountPage>
  );
}

function YourData() {
  const t = useWords();
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.data')}</h2>
      <Text>
        {t('account.data-lead')}{' '}
        <Link className="govuk-link" to="/account/data">
          {t('account.data-link')}
        </Link>
      </Text>
    </>
  );
}

/** Codes that are left when it is time to make new ones. */
const FEW_CODES = 3;

function Ways({ account: { email, passwordSetAt, passkeys, authenticator } }: { readonly account: Account }) {
  const t = useWords();
  const { day } = useDates();
  const row = (what: string, value: string, set: boolean) => ({
    key: t(`account.${what}`),
    value,
    action: (
      <Link className="govuk-link" to={`/account/${what}`}>
        {t(set ? 'account.change' : 'account.set-up')}
        <span className="govuk-visually-hidden"> {t(`account.${what}`)}</span>
      </Link>
    ),
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.ways')}</h2>
      <SummaryList
        rows={[
          { key: t('account.email'), value: t('account.email-value', { email }) },
          row(
            'password',
            passwordSetAt ? t('account.set-on', { day: day(passwordSetAt) }) : t('account.not-set'),
            passwordSetAt !== null,
          ),
          row('passkeys', t('account.passkeys-value', { count: passkeys.length }), passkeys.length > 0),
          row(
            'authenticator',
            authenticator
              ? t('account.authenticator-value', { count: authenticator.recoveryCodesLeft })
              : t('account.not-set'),
            authenticator !== null,
          ),
        ]}
      />
    </>
  );
}

/** The one thing that would make the account safer; nothing when it is safe already. */
function NextStep({ account: { passkeys, authenticator } }: { readonly account: Account }) {
  const t = useWords();
  if (authenticator && authenticator.recoveryCodesLeft < FEW_CODES)
    return <InsetText>{t('account.next-codes', { count: authenticator.recoveryCodesLeft })}</InsetText>;
  return passkeys.length > 0 || authenticator ? null : <InsetText>{t('account.next-passkey')}</InsetText>;
}
