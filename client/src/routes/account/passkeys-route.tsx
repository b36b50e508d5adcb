import { canUsePasskeys } from '../../api/passkeys.ts';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { AccountPage } from './account-page.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { PasskeyList } from './passkey-list.tsx';

/** The passkeys of the viewer: a way in with a finger, a face or a PIN. */
export function PasskeysRoute() {
  const t = useWords();
  return (
    <AccountPage title={t('account.passkeys')}>
      {({ passkeys }) => (
        <>
          <Text>{t('passkeys.lead')}</Text>
          {passkeys.length > 0 && <PasskeyList passkeys={passkeys} />}
          {canUsePasskeys() ? <AddPasskey /> : <Text>{t('passkeys.no-browser')}</Text>}
        </>
      )}
    </AccountPage>
  );
}
