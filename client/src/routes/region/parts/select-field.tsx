import { describedBy } from './field.tsx';
import { Field } from './field.tsx';
import type { SelectHTMLAttributes } from 'react';

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many. */
export function SelectField({ id, label, hint, error, options, ...select }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        {...describedBy({ id, hint, error })}
        id={id}
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
