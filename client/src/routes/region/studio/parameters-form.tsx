import { type FormEvent, useState } from 'react';
import type { ParameterField_ParameterFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { readSetting, withSettings } from './parameters.ts';
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
    const values = new Map(
      parameters.map((parameter) => [parameter.name, readSetting(parameter, textOf(form, parameter.name))]),
    );
    const found = parameters
      .filter(({ name }) => values.get(name) === null)
      .map(({ name, label, min, max }) => ({
        field: `parameter-${name}`,
        message: t('studio.need-number', { label, min: min ?? 0, max: max ?? 0 }),
      }));
    setProblems(found);
    if (found.length === 0)
      studio.change((changes) => withSettings(changes, target, { before, values, why: textOf(form, 'why') }));
  }

  return (
    <form onSubmit={save} noValidate key={JSON.stringify(parameters.map(({ value }) => value)) + why}>
      <h3 className="govuk-heading-s">{t('studio.parameters')}</h3>
      <ErrorSummary problems={problems} />
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          was={before.find(({ name }) => name === parameter.name)?.display ?? parameter.display}
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

interface FieldProps {
  readonly parameter: Parameter;
  readonly was: string;
  readonly error: string | undefined;
}

function ParameterField({ parameter, was, error }: FieldProps) {
  const t = useWords();
  const { name, label, hint, type, min, max, options, value } = parameter;
  const id = `parameter-${name}`;
  const bounds =
    type === 'INTEGER' && min !== null && max !== null
      ? t('studio.bounds', { min, max, before: was })
      : t('studio.was', { before: was });
  const help = [hint, bounds].filter(Boolean).join(' ');
  if (type === 'INTEGER') {
    return (
      <TextField
        id={id}
        name={name}
        label={label}
        hint={help}
        error={error}
        defaultValue={String(value)}
        inputMode="numeric"
        className="govuk-input--width-4"
      />
    );
  }
  const choices =
    type === 'OPTION'
      ? options.map((option) => ({ id: option.id, label: option.label }))
      : [true, false].map((on) => ({ id: String(on), label: t(on ? 'region.yes' : 'region.no') }));
  return (
    <Select
      id={id}
      name={name}
      label={label}
      hint={help}
      error={error}
      defaultValue={String(value)}
      options={choices}
    />
  );
}
