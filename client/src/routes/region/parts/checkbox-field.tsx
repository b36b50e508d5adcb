import { describedBy, FieldGroup, FieldHelp } from '../../../ui/field.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly checked: boolean;
}
interface Props {
  readonly id: string;
  readonly legend: string;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string, on: boolean) => void;
}

/** Any of several, each with its own hint and its own error. */
export function CheckboxField({ id, legend, error, options, onChange }: Props) {
  return (
    <FieldGroup id={id} label={legend} error={error}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {options.map((option, index) => (
          <CheckboxItem
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            option={option}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function CheckboxItem({
  id,
  option: { value, label, hint, error, checked },
  onChange,
}: {
  readonly id: string;
  readonly option: Option;
  readonly onChange: Props['onChange'];
}) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(value, event.target.checked)}
        {...describedBy({ id, hint, error })}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldHelp id={id} error={error} />
    </div>
  );
}
