import { describedBy } from './field.tsx';
import { FieldError } from './field.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** One of a few. */
export function RadioField({ id, name, legend, error, defaultValue, options }: Props) {
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset className="govuk-fieldset" {...describedBy({ id, error })} aria-invalid={undefined}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        <FieldError id={id} error={error} />
        <div className="govuk-radios govuk-radios--small">
          {options.map(({ value, label, hint }, index) => (
            <div key={value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={index === 0 ? id : `${id}-${value}`}
                name={name}
                type="radio"
                value={value}
                defaultChecked={value === defaultValue}
                {...(hint ? { 'aria-describedby': `${id}-${value}-hint` } : {})}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={index === 0 ? id : `${id}-${value}`}>
                {label}
              </label>
              {hint && (
                <div className="govuk-hint govuk-radios__hint" id={`${id}-${value}-hint`}>
                  {hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
