import { type FormEvent, useState } from 'react';
import type { ParameterField_ParameterFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ParameterField } from './parameter-field.tsx';
import { readSettings, withSettings } from './parameters.ts';
import type { Studio } from './use-studio.ts';

type Parameter = ParameterField_ParameterFragment;
interface Props {
  readonly target: string;
  readonly parameters: readonly Parameter[];
  /** The same settings in the parent. */
  readonly before: readonly Parameter[];
  readonly studio: Studio;
}

/** Turns the settings of an element, within their bounds. */
export function ParametersForm({ target, parameters, before, studio }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  if (parameters.length === 0) return null;
  const why = studio.changes.find((change) => change.op === 'set-parameter' && change.target === target)?.why ?? '';

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { values, unreadable } = readSettings(parameters, form);
    const found = unreadable.map(({ name, label, min, max }) => ({
      field: `parameter-${name}`,
      message: t('studio.need-number', { label, min: min ?? 0, max: max ?? 0 }),
    }));
    setProblems(found);
    if (found.length === 0)
      studio.change((changes) => withSettings(changes, target, { before, values, why: textOf(form, 'why') }));
  }

  const boundsOf = ({ type, min, max }: Parameter, was: string) =>
    type === 'INTEGER' && min !== null && max !== null
      ? t('studio.bounds', { min, max, before: was })
      : t('studio.was', { before: was });
  return (
    <form onSubmit={save} noValidate key={JSON.stringify(parameters.map(({ value }) => value)) + why}>
      <h3 className="govuk-heading-s">{t('studio.parameters')}</h3>
      <ErrorSummary problems={problems} />
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          bounds={boundsOf(parameter, before.find(({ name }) => name === parameter.name)?.display ?? parameter.display)}
          error={problems.find(({ field }) => field === `parameter-${parameter.name}`)?.message}
        />
      ))}
      <TextField
        id="parameters-why"
        name="why"
        label={t('studio.why')}
        hint={t('studio.why-hint')}
        defaultValue={why}
      />
      <Button type="submit">{t('studio.save-parameters')}</Button>
    </form>
  );
}
