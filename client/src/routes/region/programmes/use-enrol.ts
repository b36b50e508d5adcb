import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import { outcomeOf } from '../parts/outcome-of.ts';
import { useWords } from '../../../words/use-words.ts';
import { ENROL } from './programme-documents.ts';

/** Enrols institutions, and keeps what the server said about each that it refused. */
export function useEnrol(programmeId: string, found: readonly { readonly id: string; readonly name: string }[]) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly (FormProblem & { readonly institutionId: string })[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [enrolInstitutions, { loading }] = useMutation(ENROL);

  /** @returns ids that were refused; null when nothing happened */
  async function enrol(institutionIds: readonly string[]): Promise<readonly string[] | null> {
    setDone(null);
    const failed = (message: string) => setProblems([{ institutionId: '', field: 'enrol-choice', message }]);
    if (institutionIds.length === 0) {
      failed(t('programme.enrol-need'));
      return null;
    }
    const answer = await outcomeOf(
      enrolInstitutions({ variables: { input: { programmeId, institutionIds: [...institutionIds] } } }),
      t,
    );
    const payload = answer.data?.enrolInstitutions;
    if (!payload) {
      failed(answer.problems?.[0]?.message ?? '');
      return null;
    }
    const refused = payload.problems.map(({ path, message }) => {
      const institutionId = institutionIds[rowOf(path)] ?? '';
      const name = found.find(({ id }) => id === institutionId)?.name;
      return {
        institutionId,
        field: `enrol-choice-${institutionId}`,
        message: name && !message.includes(name) ? t('programme.enrol-problem', { name, message }) : message,
      };
    });
    setProblems(refused);
    if (payload.enrolments.length > 0) setDone(t('programme.enrol-done', { count: payload.enrolments.length }));
    return refused.map(({ institutionId }) => institutionId);
  }

  const problemOf = (id: string) => problems.find(({ institutionId }) => institutionId === id)?.message;
  return { enrol, loading, problems, problemOf, done };
}

/** Which of the ids sent a problem is about: the number in its path. */
function rowOf(path: string): number {
  return Number(/(\d+)/.exec(path)?.[1] ?? -1);
}
