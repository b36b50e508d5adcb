import { describedBy } from '../../../ui/field.tsx';
import { Field } from '../../../ui/field.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
}

/** A file to choose. */
export function FileField({ id, name, label, error }: Props) {
  return (
    <Field id={id} label={label} error={error}>
      <input className="govuk-file-upload" type="file" id={id} name={name} {...describedBy({ id, error })} />
    </Field>
  );
}
