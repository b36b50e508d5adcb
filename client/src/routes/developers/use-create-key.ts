import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import type { FormProblem } from '../../api/problem.ts';
import { fieldProblems, outcomeOf, textOf } from '../region/parts/outcome-of.ts';
import { useWords } from '../../words/use-words.ts';
import { CREATE_KEY } from './developer-documents.ts';

/** What a key may read. */
export const SCOPES = ['STATUS_READ', 'INSTITUTIONS_READ', 'EVIDENCE_READ'] as const;
type Scope = (typeof SCOPES)[number];

/** Makes a key from what was typed; `round` goes up with every key, so that the form begins anew. */
export function useCreateKey(onMade: (secret: string) => void) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [scopes, setScopes] = useState<readonly Scope[]>(['STATUS_READ', 'INSTITUTIONS_READ']);
  const [round, setRound] = useState(0);
  const [createKey, { loading }] = useMutation(CREATE_KEY, { refetchQueries: ['Keys'] });

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { name: textOf(form, 'name'), scopes: [...scopes], expiresOn: textOf(form, 'expiresOn') };
    const found = [
      ...(input.name === '' ? [{ field: 'name', message: t('developers.need-name') }] : []),
      ...(input.scopes.length === 0 ? [{ field: 'scopes', message: t('developers.need-scopes') }] : []),
      ...(input.expiresOn === '' ? [{ field: 'expiresOn', message: t('developers.need-expires') }] : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const answer = await outcomeOf(createKey({ variables: { input } }), t);
    const payload = answer.data?.createApiClient;
    setProblems(answer.problems ?? fieldProblems(payload?.problems));
    if (!payload?.key) return;
    onMade(payload.key);
    setRound(round + 1);
  }

  const choose = (chosen: readonly string[]) => setScopes(SCOPES.filter((scope) => chosen.includes(scope)));
  return { create, choose, scopes, problems, round, loading };
}
