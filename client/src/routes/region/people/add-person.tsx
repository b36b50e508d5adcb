import { Button } from '../../../ui/button.tsx';
import { errorAt } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type PersonPlace, useAddPerson } from './use-add-person.ts';

/** Adds a person to an organisation or institution, with one role. */
export function AddPerson(place: PersonPlace) {
  const t = useWords();
  const { roles } = place;
  const { add, problems, done, role, setRole, round, loading } = useAddPerson(place);
  return (
    <form onSubmit={(event) => void add(event)} noValidate key={round}>
      <h2 className="govuk-heading-s">{t('people.add')}</h2>
      {done && <Banner success>{done}</Banner>}
      <ErrorSummary problems={problems} />
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
      <Radios
        id="role"
        name="role"
        label={t('people.role')}
        value={role}
        onChange={setRole}
        options={roles.map((each) => ({ id: each, label: t(`people.${each}`), hint: t(`people.does-${each}`) }))}
      />
      <Button type="submit" disabled={loading}>
        {t('people.add-button')}
      </Button>
    </form>
  );
}
