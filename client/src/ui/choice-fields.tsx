import type { SelectHTMLAttributes } from 'react';
import { describedBy, Field, FieldGroup, type FieldText } from './field.tsx';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

type SelectProps = FieldText &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & { readonly options: readonly Option[] };

/** One of many. */
export function Select({ id, label, hint, error, options, ...select }: SelectProps) {
  const look = error ? 'govuk-select govuk-select--error' : 'govuk-select';
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select {...select} {...describedBy({ id, hint, error })} id={id} className={look}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface RadiosProps extends FieldText {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly inline?: boolean;
}

/** One of a few. The first radio has the field's own id, so that a problem's link lands on it. */
export function Radios({ name, options, value, onChange, inline = false, ...text }: RadiosProps) {
  return (
    <FieldGroup {...text}>
      <div className={inline ? 'govuk-radios govuk-radios--inline' : 'govuk-radios'}>
        {options.map((option, index) => (
          <div key={option.id} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              type="radio"
              id={index === 0 ? text.id : `${text.id}-${option.id}`}
              name={name}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
              aria-describedby={option.hint && `${text.id}-${option.id}-item-hint`}
            />
            <label
              className="govuk-label govuk-radios__label"
              htmlFor={index === 0 ? text.id : `${text.id}-${option.id}`}
            >
              {option.label}
            </label>
            {option.hint && (
              <div className="govuk-hint govuk-radios__hint" id={`${text.id}-${option.id}-item-hint`}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxesProps extends FieldText {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly small?: boolean;
}

/** Any of several, kept in the order of the options. */
export function Checkboxes({ options, chosen, onChange, small = false, ...text }: CheckboxesProps) {
  const change = (id: string, on: boolean) =>
    onChange(options.map((option) => option.id).filter((each) => (each === id ? on : chosen.includes(each))));
  return (
    <FieldGroup {...text}>
      <div className={small ? 'govuk-checkboxes govuk-checkboxes--small' : 'govuk-checkboxes'}>
        {options.map(({ id, label }, index) => (
          <Checkbox
            key={id}
            id={index === 0 ? text.id : `${text.id}-${id}`}
            label={label}
            checked={chosen.includes(id)}
            onChange={(on) => change(id, on)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One box to tick. */
export function Checkbox({ id, label, checked, onChange }: CheckboxProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
