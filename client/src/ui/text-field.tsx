import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { describedBy, Field, type FieldText } from './field.tsx';

type InputProps = FieldText & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { readonly suffix?: string | null };

/** One line to type, a number or a date. Hint and error are read out with it. */
export function TextField({ id, label, hint, error, suffix, className = '', ...input }: InputProps) {
  const look = `govuk-input ${error ? 'govuk-input--error' : ''} ${className}`.replace(/\s+/g, ' ').trim();
  const control = <input type="text" {...input} {...describedBy({ id, hint, error })} id={id} className={look} />;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {suffix ? (
        <div className="govuk-input__wrapper">
          {control}
          <div className="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      ) : (
        control
      )}
    </Field>
  );
}

type TextareaProps = FieldText & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

/** Several lines to type. */
export function Textarea({ id, label, hint, error, ...input }: TextareaProps) {
  const look = error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea';
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea rows={3} {...input} {...describedBy({ id, hint, error })} id={id} className={look} />
    </Field>
  );
}
