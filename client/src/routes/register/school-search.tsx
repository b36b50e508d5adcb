import { useState, type SubmitEvent } from 'react';
import type { FormProblem } from '../../api/problem.ts';
import { findSchools, problemsOf, type FoundJoinable } from '../../api/registration.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';

const SHORTEST = 3;

/** Finds a school in the public register. */
export function SchoolSearch({ onFound }: { readonly onFound: (found: FoundJoinable) => void }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const search = async () => {
    if (text.trim().length < SHORTEST) return setProblems([{ field: 'search', message: t('register.need-search') }]);
    const answer = await findSchools(text);
    setProblems(problemsOf(answer, t('ui.offline')));
    if ('value' in answer) onFound(answer.value);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void search();
  };
  return (
    <form role="search" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <TextField
        id="search"
        type="search"
        label={t('register.search')}
        hint={t('register.search-hint')}
        error={problems.find(({ field }) => field === 'search')?.message}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" variant="secondary">
        {t('register.find')}
      </Button>
    </form>
  );
}
