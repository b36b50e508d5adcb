import type { ReactNode } from 'react';
import { Checkboxes, Radios, type Option } from '../../../ui/choice-fields.tsx';
import { Textarea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { NONE, type Ask, type Typed } from './typed.ts';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly ask: Ask;
  readonly typed: Typed;
  readonly error: string | undefined;
  readonly onChange: (typed: Typed) => void;
}

/** The control that a kind of question needs. Shares of a cohort have a table of their own. */
export function ItemControl({ id, label, ask, typed, error, onChange }: Props) {
  const t = useWords();
  const text = { id, label, error };
  const say = (words: string) => onChange({ ...typed, text: words });
  switch (ask.type) {
    case 'YES_NO':
      return (
        <Radios
          {...text}
          inline
          name={id}
          value={typed.text}
          onChange={say}
          options={[
            { id: 'yes', label: t('ui.yes') },
            { id: 'no', label: t('ui.no') },
          ]}
        />
      );
    case 'AGREEMENT':
    case 'FREQUENCY':
    case 'SHARE_OF_COHORT':
      return <Radios {...text} name={id} value={typed.text} onChange={say} options={ask.options} />;
    case 'CHECKLIST':
      return (
        <Checklist
          {...text}
          options={ask.options}
          ticked={typed.ticked}
          onChange={(ticked) => onChange({ ...typed, ticked })}
        />
      );
    case 'COUNT':
      return (
        <TextField
          {...text}
          className="govuk-input--width-5"
          inputMode="numeric"
          suffix={ask.unit}
          value={typed.text}
          onChange={({ target }) => say(target.value)}
        />
      );
    case 'DATE':
      return (
        <TextField
          {...text}
          className="govuk-input--width-10"
          type="date"
          value={typed.text}
          onChange={({ target }) => say(target.value)}
        />
      );
    case 'NOTE':
      return <Textarea {...text} rows={4} value={typed.text} onChange={({ target }) => say(target.value)} />;
  }
}

interface ChecklistProps extends Pick<Props, 'id' | 'label' | 'error'> {
  readonly options: readonly Option[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Any of a list, or none: saying none is an answer too. */
function Checklist({ options, ticked, onChange, ...text }: ChecklistProps) {
  const t = useWords();
  const all = [...options, { id: NONE, label: t('question.none-of-these') }];
  const change = (chosen: readonly string[]) => {
    const noneIsNew = chosen.includes(NONE) && !ticked.includes(NONE);
    onChange(noneIsNew ? [NONE] : chosen.filter((id) => id !== NONE || chosen.length === 1));
  };
  return <Checkboxes {...text} hint={t('question.tick-all')} options={all} chosen={ticked} onChange={change} />;
}
