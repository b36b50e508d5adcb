import { Checkboxes, Radios, Select, type Option } from '../../../ui/choice-fields.tsx';
import type { FieldText } from '../../../ui/field.tsx';
import { Textarea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { EvidenceField } from './form-payload.ts';

/** More choices than this stand in a list to open. */
const FEW = 6;

interface Props {
  readonly id: string;
  readonly field: EvidenceField;
  readonly value: string | readonly string[];
  readonly error: string | undefined;
  readonly onChange: (value: string | readonly string[]) => void;
}

/** The control that a kind of field needs. */
export function EvidenceFieldControl({ id, field, value, error, onChange }: Props) {
  const t = useWords();
  const label = field.required ? field.label : t('ui.optional', { label: field.label });
  const common = { id, label, hint: field.help, error };
  const text = typeof value === 'string' ? value : '';
  const typed = {
    ...common,
    value: text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  switch (field.kind) {
    case 'TEXT':
      return <TextField {...typed} />;
    case 'LONG_TEXT':
      return <Textarea {...typed} />;
    case 'LINK':
      return <TextField {...typed} type="url" inputMode="url" placeholder="https://" />;
    case 'DATE':
      return <TextField {...typed} type="date" className="govuk-input--width-10" />;
    case 'NUMBER':
      return <TextField {...typed} inputMode="numeric" className="govuk-input--width-5" suffix={field.unit} />;
    case 'YES_NO':
      return (
        <Radios
          {...common}
          inline
          name={id}
          value={text}
          onChange={onChange}
          options={[
            { id: 'yes', label: t('ui.yes') },
            { id: 'no', label: t('ui.no') },
          ]}
        />
      );
    case 'CHOICE':
      return <OneOf {...common} options={field.options} value={text} onChange={onChange} />;
    case 'CHOICES':
    case 'YEAR_GROUPS':
      return (
        <Checkboxes
          {...common}
          small
          options={field.options}
          chosen={[value].flat().filter((entry) => entry !== '')}
          onChange={onChange}
        />
      );
  }
}

interface OneOfProps extends FieldText {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few stands open; one of many is a list to open. */
function OneOf({ options, value, onChange, ...text }: OneOfProps) {
  const t = useWords();
  if (options.length <= FEW)
    return <Radios {...text} name={text.id} value={value} onChange={onChange} options={options} />;
  const choices = [{ id: '', label: t('evidence.choose') }, ...options];
  return <Select {...text} options={choices} value={value} onChange={({ target }) => onChange(target.value)} />;
}
