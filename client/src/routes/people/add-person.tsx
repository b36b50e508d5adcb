import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { type PersonPlace, useAddPerson } from './use-add-person.ts';

/** Adds a person to an organisation or institution, with one role. */
export function AddPerson(place: PersonPlace) {
  const t = useWords();
  const { organisation, roles } = place;
  const { entry, set, problems, submit } = useAddPerson(place);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">{t('people.add', { organisation })}</h2>
      <ErrorSummary problems={problems} />
      <TextField
        id="name"
        label={t('people.name')}
        hint={t('people.name-hint')}
        autoComplete="off"
        value={entry.name}
        error={errorOf('name')}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        id="email"
        label={t('people.email')}
        type="email"
        autoComplete="off"
        value={entry.email}
        error={errorOf('email')}
        onChange={({ target }) => set({ email: target.value })}
      />
      <Radios
        id="role"
        name="role"
        label={t('people.role')}
        error={errorOf('role')}
        value={entry.role}
        onChange={(id) => set({ role: roles.find((role) => role === id) ?? null })}
        options={roles.map((each) => ({ id: each, label: t(`role.${each}`), hint: t(`people.does-${each}`) }))}
      />
      <Button type="submit">{t('people.add-button')}</Button>
    </form>
  );
}
