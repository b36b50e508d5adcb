import { Button } from '../parts/button.tsx';
import { errorAt } from '../parts/outcome-of.ts';
import { ProblemSummary } from '../parts/problem-summary.tsx';
import { RadioField } from '../parts/radio-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Told } from '../parts/told.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type PersonPlace, useAddPerson } from './use-add-person.ts';

/** Adds a person to an organisation or institution, with one role. */
export function AddPerson(place: PersonPlace) {
  const t = useWords();
  const { roles } = place;
  const { add, problems, done, round, loading } = useAddPerson(place);
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
        error={errorAt(problems, 'name')}
        autoComplete="off"
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('people.email')}
        error={errorAt(problems, 'email')}
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
