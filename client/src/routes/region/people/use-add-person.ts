import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import { fieldProblems, outcomeOf, textOf } from '../parts/outcome-of.ts';
import { useWords, type Words } from '../../../words/use-words.ts';
import { ADD_MEMBER } from './people-documents.ts';
import type { RoleName } from './roles.ts';

export interface PersonPlace {
  readonly place: { readonly institutionId: string } | { readonly organisationId: string };
  readonly roles: readonly RoleName[];
  /** Names of the queries that list the people of this place. */
  readonly refetch: readonly string[];
}

/** Adds a person from what was typed; `round` goes up with everyone added, so that the form begins anew. */
export function useAddPerson({ place, roles, refetch }: PersonPlace) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [role, setRole] = useState<string>(roles[0] ?? '');
  const [round, setRound] = useState(0);
  const [addMember, { loading }] = useMutation(ADD_MEMBER, { refetchQueries: [...refetch] });

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const person = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      role: roles.find((each) => each === role) ?? roles[0],
    };
    const found = missing(person, t);
    setDone(null);
    setProblems(found);
    if (found.length > 0 || !person.role) return;
    const answer = await outcomeOf(
      addMember({ variables: { input: { ...place, name: person.name, email: person.email, role: person.role } } }),
      t,
    );
    const refused = answer.problems ?? fieldProblems(answer.data?.addMember?.problems);
    setProblems(refused);
    if (refused.length > 0) return;
    setDone(t('people.added', { name: person.name, role: t(`people.${person.role}`) }));
    setRound(round + 1);
  }

  return { add, problems, done, role, setRole, round, loading };
}

function missing({ name, email }: { readonly name: string; readonly email: string }, t: Words): readonly FormProblem[] {
  return [
    ...(name === '' ? [{ field: 'name', message: t('people.need-name') }] : []),
    ...(/^\S+@\S+$/.test(email) ? [] : [{ field: 'email', message: t('people.need-email') }]),
  ];
}
