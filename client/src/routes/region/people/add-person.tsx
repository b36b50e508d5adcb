import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { type FieldProblem, outcomeOf, textOf } from '../parts/outcome-of.ts';
import { ProblemSummary } from '../parts/problem-summary.tsx';
import { RadioField } from '../parts/radio-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Told } from '../parts/told.tsx';
import { useWords, type Words } from '../parts/words.ts';
import { ADD_MEMBER } from './people-documents.ts';
import type { RoleName } from './roles.ts';

interface Props {
  readonly place: { readonly institutionId: string } | { readonly organisationId: string };
  readonly roles: readonly RoleName[];
  /** Names of the queries that list the people of this place. */
  readonly refetch: readonly string[];
}

/** Adds a person to an organisation or institution, with one role. */
export function AddPerson({ place, roles, refetch }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [addMember, { loading }] = useMutation(ADD_MEMBER, { refetchQueries: [...refetch] });

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const person = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      role: roles.find((role) => role === textOf(form, 'role')) ?? roles[0],
    };
    const found = missing(person, t);
    setDone(null);
    setProblems(found);
    if (found.length > 0 || !person.role) return;
    const answer = await outcomeOf(
      addMember({ variables: { input: { ...place, name: person.name, email: person.email, role: person.role } } }),
      t,
    );
    const refused =
      answer.problems ?? answer.data?.addMember?.problems.map(({ path, message }) => ({ field: path, message })) ?? [];
    setProblems(refused);
    if (refused.length > 0) return;
    setDone(t('people.added', { name: person.name, role: t(`people.${person.role}`) }));
    setRound(round + 1);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field.endsWith(field))?.message;
  return (
    <form onSubmit={(event) => void add(event)} noValidate key={round}>
      <h2 className="govuk-heading-s">{t('people.add')}</h2>
      {done && <Told>{done}</Told>}
      <ProblemSummary problems={problems} />
      <TextField
        id="name"
        name="name"
        label={t('people.name')}
        hint={t('people.name-hint')}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('people.email')}
        error={errorOf('email')}
        autoComplete="off"
      />
      <RadioField
        id="role"
        name="role"
        legend={t('people.role')}
        defaultValue={roles[0] ?? ''}
        options={roles.map((role) => ({ value: role, label: t(`people.${role}`), hint: t(`people.does-${role}`) }))}
      />
      <Button type="submit" disabled={loading}>
        {t('people.add-button')}
      </Button>
    </form>
  );
}

function missing(
  { name, email }: { readonly name: string; readonly email: string },
  t: Words,
): readonly FieldProblem[] {
  return [
    ...(name === '' ? [{ field: 'name', message: t('people.need-name') }] : []),
    ...(/^\S+@\S+$/.test(email) ? [] : [{ field: 'email', message: t('people.need-email') }]),
  ];
}
