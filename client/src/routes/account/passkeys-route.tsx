import { useState } from 'react';
import { canUsePasskeys } from '../../api/passkeys.ts';
import { Banner } from '../../ui/banner.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { AccountPage } from './account-page.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { PasskeyList } from './passkey-list.tsx';

/** The passkeys of the viewer: a way in with a finger, a face or a PIN. */
export function PasskeysRoute() {
  const t = useWords();
  const [added, setAdded] = useState<string | null>(null);
  return (
    <AccountPage title={t('account.passkeys')}>
      {({ passkeys }) => (
        <>
          {added !== null && <Banner success>{t('passkeys.added', { name: added })}</Banner>}
          <Text>{t('passkeys.lead')}</Text>
          {passkeys.length > 0 && <PasskeyList passkeys={passkeys} />}
          {canUsePasskeys() ? <AddPasskey onAdded={setAdded} /> : <Text>{t('passkeys.no-browser')}</Text>}
        </>
      )}
    </AccountPage>
  );
}
