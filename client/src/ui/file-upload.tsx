import { describedBy, Field, type FieldText } from './field.tsx';

interface Props extends FieldText {
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files to choose. What was chosen is handed on at once, and the field is free for the next one. */
export function FileUpload({ id, label, hint, error, multiple = false, onChoose }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        className="govuk-file-upload"
        type="file"
        id={id}
        multiple={multiple}
        {...describedBy({ id, hint, error })}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </Field>
  );
}
