import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { AccountPage } from './account-page.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpAuthenticator } from './set-up-authenticator.tsx';
import { WorkingAuthenticator } from './working-authenticator.tsx';

/** The app whose code is asked for at each sign-in: set up, or working, or its new recovery codes. */
export function AuthenticatorRoute() {
  const t = useWords();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <AccountPage title={t('account.authenticator')}>
      {({ authenticator }) => {
        if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
        return authenticator ? (
          <WorkingAuthenticator authenticator={authenticator} onCodes={setCodes} />
        ) : (
          <SetUpAuthenticator onCodes={setCodes} />
        );
      }}
    </AccountPage>
  );
}
