import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

export interface FieldText {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** A label with its hint and its error around one control. */
export function Field({ id, label, hint, error, children }: FieldText & { readonly children: ReactNode }) {
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldHelp id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** Several controls under one legend, with its hint and its error. */
export function FieldGroup({ id, label, hint, error, children }: FieldText & { readonly children: ReactNode }) {
  const { 'aria-describedby': described } = describedBy({ id, hint, error });
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={described}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <FieldHelp id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/** The hint and the error of a control, which `describedBy` ties to it. */
export function FieldHelp({ id, hint, error }: Omit<FieldText, 'label'>) {
  const t = useWords();
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">{t('ui.error-prefix')} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** Attributes that tie a control to its hint and its error. */
export function describedBy({ id, hint, error }: Omit<FieldText, 'label'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids === '' ? undefined : ids, 'aria-invalid': error ? (true as const) : undefined };
}

function groupClass(error: string | undefined): string {
  return error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';
}
