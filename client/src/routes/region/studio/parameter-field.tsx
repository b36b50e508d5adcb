import type { ParameterField_ParameterFragment } from '../../../graphql/graphql.ts';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';

interface FieldProps {
  readonly parameter: ParameterField_ParameterFragment;
  /** What may be entered, and what it was. */
  readonly bounds: string;
  readonly error: string | undefined;
}

/** One setting: a number, one of several, or yes or no. */
export function ParameterField({ parameter, bounds, error }: FieldProps) {
  const t = useWords();
  const { name, label, hint, type, options, value } = parameter;
  const id = `parameter-${name}`;
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
