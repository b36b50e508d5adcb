import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import { useWords } from '../../words/use-words.ts';
import { ADD_MEMBER } from './people-documents.ts';
import type { RoleName } from './roles.ts';

export interface PersonPlace {
  readonly place: { readonly institutionId: string } | { readonly organisationId: string };
  /** Its name. */
  readonly organisation: string;
  readonly roles: readonly RoleName[];
  /** Called with what was done, to be told. */
  readonly onAdded: (told: string) => void;
}

interface Entry {
  readonly name: string;
  readonly email: string;
  readonly role: RoleName | null;
}

/** The form of a new person: what was typed stays until they are added. */
export function useAddPerson({ place, roles, onAdded }: PersonPlace) {
  const t = useWords();
  const [add] = useMutation(ADD_MEMBER);
  const [onlyRole = null] = roles.length === 1 ? roles : [];
  const nobody: Entry = { name: '', email: '', role: onlyRole };
  const [entry, setEntry] = useState(nobody);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));

  async function send() {
    const { name, email, role } = entry;
    const missing = (['name', 'email', 'role'] as const).filter((field) => !entry[field]?.trim());
    if (missing.length > 0 || !role)
      return setProblems(missing.map((field) => ({ field, message: t(`people.need-${field}`) })));
    try {
      const { data } = await add({ variables: { input: { ...place, name: name.trim(), email: email.trim(), role } } });
      const refused = data?.addMember?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path in nobody ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(nobody);
      onAdded(t('people.added', { name: name.trim(), role: t(`role.${role}`) }));
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return { entry, set, problems, submit };
}
