import type { Asked, Joinable } from '../../api/registration.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Textarea, TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { ROLES_OF } from '../people/roles.ts';
import { useJoinForm } from './use-join-form.ts';

interface Props {
  readonly schools: readonly Joinable[];
  /** Called with the address that a message was sent to. */
  readonly onSent: (email: string) => void;
}

/** Which school, and who asks. */
export function JoinForm({ schools, onSent }: Props) {
  const t = useWords();
  const { entry, set, problems, submit } = useJoinForm(schools, onSent);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id="school"
        name="school"
        label={t('register.school')}
        error={errorOf('school')}
        value={entry.school}
        onChange={(school) => set({ school })}
        options={schools.map(({ name, town, number }) => ({
          id: number,
          label: name,
          hint: town ? t('register.school-hint', { town, number }) : number,
        }))}
      />
      <h2 className="govuk-heading-m">{t('register.you')}</h2>
      <AboutYou entry={entry} set={set} errorOf={errorOf} />
      <Button type="submit">{t('register.send')}</Button>
    </form>
  );
}

interface AboutProps {
  readonly entry: Asked;
  readonly set: (change: Partial<Asked>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function AboutYou({ entry, set, errorOf }: AboutProps) {
  const t = useWords();
  return (
    <>
      <TextField
        id="name"
        label={t('register.name')}
        autoComplete="name"
        error={errorOf('name')}
        value={entry.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        id="email"
        type="email"
        label={t('register.email')}
        hint={t('register.email-hint')}
        autoComplete="email"
        error={errorOf('email')}
        value={entry.email}
        onChange={({ target }) => set({ email: target.value })}
      />
      <Radios
        id="role"
        name="role"
        label={t('register.role')}
        error={errorOf('role')}
        value={entry.role}
        onChange={(role) => set({ role })}
        options={ROLES_OF.INSTITUTION.map((role) => ({
          id: role,
          label: t(`role.${role}`),
          hint: t(`register.does-${role}`),
        }))}
      />
      <Textarea
        id="note"
        label={t('register.note')}
        hint={t('register.note-hint')}
        maxLength={1000}
        error={errorOf('note')}
        value={entry.note}
        onChange={({ target }) => set({ note: target.value })}
      />
    </>
  );
}
