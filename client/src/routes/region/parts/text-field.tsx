import { describedBy } from './field.tsx';
import { Field } from './field.tsx';
import type { InputHTMLAttributes } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One line to type, a date or a number. */
export function TextField({ id, label, hint, error, className = '', ...input }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...input}
        {...describedBy({ id, hint, error })}
        id={id}
        className={`govuk-input ${error ? 'govuk-input--error' : ''} ${className}`}
      />
    </Field>
  );
}
