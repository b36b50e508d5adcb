import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { SET_PASSWORD } from './account-documents.ts';
import { AccountPage } from './account-page.tsx';
import { useChange } from './use-change.ts';

/** Sets a password, for those who want one. */
export function PasswordRoute() {
  const t = useWords();
  return <AccountPage title={t('account.password')}>{(account) => <PasswordForm account={account} />}</AccountPage>;
}

function PasswordForm({ account: { email, passwordSetAt } }: { readonly account: Account }) {
  const t = useWords();
  const { day } = useDates();
  const { problems, setProblems, errorOf, change } = useChange();
  const [setPassword] = useMutation(SET_PASSWORD);
  const [password, setTyped] = useState('');
  const [saved, setSaved] = useState(false);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaved(false);
    if (password === '') return setProblems([{ field: 'password', message: t('account.need-password') }]);
    const done = await change(
      async () => (await setPassword({ variables: { input: { password } } })).data?.setPassword,
    );
    if (!done) return;
    setSaved(true);
    setTyped('');
  };
  return (
    <>
      {saved && <Banner success>{t('account.password-saved')}</Banner>}
      <ErrorSummary problems={problems} />
      <Text>{passwordSetAt ? t('account.password-set', { day: day(passwordSetAt) }) : t('account.password-none')}</Text>
      <form onSubmit={(event) => void save(event)} noValidate>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <TextField
          id="password"
          type="password"
          autoComplete="new-password"
          label={t('account.new-password')}
          hint={t('account.new-password-hint')}
          error={errorOf('password')}
          value={password}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{t('account.save-password')}</Button>
      </form>
    </>
  );
}
