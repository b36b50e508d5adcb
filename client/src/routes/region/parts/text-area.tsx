import { describedBy } from './field.tsx';
import { Field } from './field.tsx';
import type { TextareaHTMLAttributes } from 'react';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** Several lines to type. */
export function TextArea({ id, label, hint, error, ...input }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...input}
        {...describedBy({ id, hint, error })}
        id={id}
        className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
      />
    </Field>
  );
}
