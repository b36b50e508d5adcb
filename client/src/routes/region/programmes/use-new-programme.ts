import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormProblem } from '../../../api/problem.ts';
import { fieldProblems, outcomeOf } from '../parts/outcome-of.ts';
import { useWords } from '../../../words/use-words.ts';
import { EMPTY_ROUND, type ProgrammeDraft, programmeProblems } from './new-programme.ts';
import { CREATE_PROGRAMME } from './programme-documents.ts';

/** A programme while it is typed; made, it is opened. */
export function useNewProgramme() {
  const t = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<ProgrammeDraft>({ name: '', editionId: '', rounds: [EMPTY_ROUND] });
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [createProgramme, { loading }] = useMutation(CREATE_PROGRAMME);

  async function create(event: FormEvent) {
    event.preventDefault();
    const found = programmeProblems(draft).map(({ field, message, number }) => ({
      field,
      message: t(message, number ? { number } : {}),
    }));
    setProblems(found);
    if (found.length > 0) return;
    const answer = await outcomeOf(
      createProgramme({ variables: { input: { ...draft, rounds: [...draft.rounds] } } }),
      t,
    );
    const payload = answer.data?.createProgramme;
    if (payload?.programme) await navigate(`/programmes/${payload.programme.id}`);
    else setProblems(answer.problems ?? fieldProblems(payload?.problems));
  }

  return { draft, setDraft, create, problems, loading };
}
