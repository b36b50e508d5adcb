import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { Settings_PeriodsFragment as Periods } from '../../../graphql/graphql.ts';
import type { FormProblem } from '../../../api/problem.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { errorAt, fieldProblems, outcomeOf } from '../parts/outcome-of.ts';
import { CHANGE_RETENTION } from './settings-documents.ts';

type PeriodName = Exclude<keyof Periods, '__typename' | ' $fragmentName'>;

const UNITS: Readonly<Record<PeriodName, string>> = {
  assessmentYears: 'years',
  evidenceYears: 'years',
  inactiveMonths: 'months',
  unusedDays: 'days',
  nameYears: 'years',
};
const NAMES = Object.keys(UNITS) as readonly PeriodName[];

interface Props {
  readonly periods: Periods;
  readonly defaults: Periods;
  readonly onSaved: () => void;
}

/** How long things are kept: one number each. */
export function PeriodsForm({ periods, defaults, onSaved }: Props) {
  const t = useWords();
  const form = usePeriodsForm(periods, onSaved);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={form.problems} />
      {form.saved && <Banner success>{t('settings.saved')}</Banner>}
      {NAMES.map((name) => (
        <TextField
          key={name}
          id={name}
          inputMode="numeric"
          className="govuk-input--width-3"
          label={t(`settings.${name}`)}
          hint={t(`settings.${name}-hint`, { standard: defaults[name] })}
          suffix={t(`settings.${UNITS[name]}`)}
          error={errorAt(form.problems, name)}
          value={form.typed[name]}
          onChange={({ target }) => form.type(name, target.value)}
        />
      ))}
      <Button type="submit">{t('settings.save')}</Button>
    </form>
  );
}

function usePeriodsForm(periods: Periods, onSaved: () => void) {
  const t = useWords();
  const [typed, setTyped] = useState(
    () => Object.fromEntries(NAMES.map((name) => [name, String(periods[name])])) as Record<PeriodName, string>,
  );
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [saved, setSaved] = useState(false);
  const [change] = useMutation(CHANGE_RETENTION);

  async function save() {
    setSaved(false);
    const odd = NAMES.filter((name) => !/^\d{1,4}$/.test(typed[name].trim()));
    setProblems(odd.map((field) => ({ field, message: t('settings.need-number', { name: t(`settings.${field}`) }) })));
    if (odd.length > 0) return;
    const input = Object.fromEntries(NAMES.map((name) => [name, Number(typed[name])])) as Record<PeriodName, number>;
    const outcome = await outcomeOf(change({ variables: { input } }), t);
    const found = outcome.problems ?? fieldProblems(outcome.data?.changeRetention?.problems);
    setProblems(found);
    if (found.length > 0) return;
    setSaved(true);
    onSaved();
  }

  return {
    typed,
    type: (name: PeriodName, value: string) => setTyped({ ...typed, [name]: value }),
    problems,
    saved,
    save,
  };
}
