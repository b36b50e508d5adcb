import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { SET_PASSWORD } from './account-documents.ts';

interface Props {
  readonly account: Account;
  readonly onChange: (account: Account) => void;
}

/** What stands in the form, and what came of sending it. */
function usePasswordForm(onChange: Props['onChange']) {
  const t = useWords();
  const [password, setPassword] = useState('');
  const [current, setCurrent] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [saved, setSaved] = useState(false);
  const [change] = useMutation(SET_PASSWORD);

  async function save() {
    setSaved(false);
    if (password === '') return setProblems([{ field: 'password', message: t('account.need-password') }]);
    try {
      const { data } = await change({ variables: { input: { password, current: current === '' ? null : current } } });
      const found = data?.setPassword?.problems ?? [];
      setProblems(found.map(({ path, message }) => ({ field: path, message })));
      if (found.length > 0 || !data?.setPassword?.account) return;
      onChange(data.setPassword.account);
      setSaved(true);
      setPassword('');
      setCurrent('');
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return { password, setPassword, current, setCurrent, problems, errorOf, saved, save };
}

/** Sets a password, for those who want one. */
export function PasswordForm({ account, onChange }: Props) {
  const t = useWords();
  const { day } = useDates();
  const form = usePasswordForm(onChange);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.password')}</h2>
      <ErrorSummary problems={form.problems} />
      <p className="govuk-body" role="status">
        {form.saved && t('account.password-saved')}
      </p>
      <Text>
        {account.passwordSetAt
          ? t('account.password-set', { day: day(account.passwordSetAt) })
          : t('account.password-none')}
      </Text>
      <form onSubmit={submit} noValidate>
        <TextField
          id="password"
          type="password"
          autoComplete="new-password"
          label={t('account.new-password')}
          hint={t('account.new-password-hint')}
          error={form.errorOf('password')}
          value={form.password}
          onChange={({ target }) => form.setPassword(target.value)}
        />
        {account.passwordSetAt && (
          <TextField
            id="current"
            type="password"
            autoComplete="current-password"
            label={t('account.current-password')}
            hint={t('account.current-password-hint')}
            error={form.errorOf('current')}
            value={form.current}
            onChange={({ target }) => form.setCurrent(target.value)}
          />
        )}
        <Button type="submit" variant="secondary">
          {t('account.save-password')}
        </Button>
      </form>
    </>
  );
}
