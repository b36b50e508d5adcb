import { useState, type SubmitEvent } from 'react';
import type { FormProblem } from '../../api/problem.ts';
import { askToJoin, problemsOf, type Asked, type Joinable } from '../../api/registration.ts';
import { useWords } from '../../words/use-words.ts';

const REQUIRED = ['school', 'name', 'email', 'role'] as const;

/** What stands in the form, and what came of sending it. */
export function useJoinForm(schools: readonly Joinable[], onSent: (email: string) => void) {
  const t = useWords();
  const [only, ...others] = schools;
  const school = others.length === 0 ? (only?.number ?? '') : '';
  const [entry, setEntry] = useState<Asked>({ school, name: '', email: '', role: '', note: '' });
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Asked>) => setEntry((before) => ({ ...before, ...change }));

  async function send() {
    const missing = REQUIRED.filter((field) => entry[field].trim() === '');
    setProblems(missing.map((field) => ({ field, message: t(`register.need-${field}`) })));
    if (missing.length > 0 || busy) return;
    setBusy(true);
    // Names of roles outside of GraphQL are those of the database.
    const answer = await askToJoin({ ...entry, role: entry.role.toLowerCase().replaceAll('_', '-') });
    setBusy(false);
    const refused = problemsOf(answer, t('ui.offline'));
    setProblems(refused);
    if (refused.length === 0) onSent(entry.email.trim());
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return { entry, set, problems, submit };
}
