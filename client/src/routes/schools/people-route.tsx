import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { messageOf, type FormProblem } from '../../api/problem.ts';
import type { Role } from '../../graphql/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice-fields.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Table } from '../../ui/lists.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { ADD_SCHOOL_MEMBER, SCHOOL_PEOPLE } from './school-side-documents.ts';

const ROLES: readonly Role[] = ['CAREERS_LEADER', 'CONTRIBUTOR', 'HEADTEACHER', 'GOVERNOR'];

/** Who acts for a school. */
export function PeopleRoute() {
  const { id = '' } = useParams();
  const t = useWords();
  const result = useQuery(SCHOOL_PEOPLE, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [added, setAdded] = useState<string | null>(null);
  const onAdded = (name: string) => {
    setAdded(name);
    void result.refetch().catch(() => undefined);
  };
  return (
    <Loaded result={result}>
      {({ institution }) =>
        institution ? (
          <Page title={t('school-people.title')} caption={institution.name}>
            {added && <Banner success>{t('school-people.added', { name: added })}</Banner>}
            <Table
              caption={t('school-people.title')}
              hideCaption
              head={[t('school-people.name'), t('school-people.email'), t('school-people.role')]}
              rows={institution.people.map(({ id: membership, role, person }) => ({
                id: membership,
                cells: [
                  person.name,
                  <span key="email" className="waymark-breakable">
                    {person.email}
                  </span>,
                  t(`role.${role}`),
                ],
              }))}
            />
            {institution.viewerMay.includes('MANAGE_PEOPLE') && (
              <AddPerson institutionId={institution.id} onAdded={onAdded} />
            )}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

interface AddProps {
  readonly institutionId: string;
  readonly onAdded: (name: string) => void;
}

function AddPerson({ institutionId, onAdded }: AddProps) {
  const t = useWords();
  const { entry, set, problems, submit } = useAddPerson({ institutionId, onAdded });
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <h2 className="govuk-heading-m">{t('school-people.add-title')}</h2>
      <TextField
        id="name"
        label={t('school-people.name')}
        autoComplete="off"
        value={entry.name}
        error={errorOf('name')}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        id="email"
        label={t('school-people.email')}
        type="email"
        autoComplete="off"
        value={entry.email}
        error={errorOf('email')}
        onChange={({ target }) => set({ email: target.value })}
      />
      <Radios
        id="role"
        name="role"
        label={t('school-people.role')}
        error={errorOf('role')}
        value={entry.role}
        onChange={(id) => set({ role: ROLES.find((role) => role === id) ?? null })}
        options={ROLES.map((role) => ({ id: role, label: t(`role.${role}`), hint: t(`school-people.hint.${role}`) }))}
      />
      <Button type="submit">{t('school-people.add')}</Button>
    </form>
  );
}

interface PersonEntry {
  readonly name: string;
  readonly email: string;
  readonly role: Role | null;
}

const NOBODY: PersonEntry = { name: '', email: '', role: null };

/** The form of a new person: what was typed stays until they are added. */
function useAddPerson({ institutionId, onAdded }: AddProps) {
  const t = useWords();
  const [add] = useMutation(ADD_SCHOOL_MEMBER);
  const [entry, setEntry] = useState(NOBODY);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const set = (change: Partial<PersonEntry>) => setEntry((before) => ({ ...before, ...change }));
  const send = async () => {
    const { name, email, role } = entry;
    const missing = (['name', 'email', 'role'] as const).filter((field) => !entry[field]?.trim());
    if (missing.length > 0 || !role)
      return setProblems(missing.map((field) => ({ field, message: t(`school-people.need-${field}`) })));
    try {
      const { data } = await add({
        variables: { input: { institutionId, name: name.trim(), email: email.trim(), role } },
      });
      const refused = data?.addMember?.problems ?? [];
      setProblems(refused.map(({ path, message }) => ({ field: path in NOBODY ? path : '', message })));
      if (refused.length > 0) return;
      setEntry(NOBODY);
      onAdded(name.trim());
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return { entry, set, problems, submit };
}
