import { LinkButton } from '../../../ui/button.tsx';
import { Textarea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { fieldId } from '../parts/addresses.ts';
import { ItemControl } from './item-control.tsx';
import { ShareRow } from './share-row.tsx';
import { readTyped, type Ask, type Typed } from './typed.ts';

/** What stands on the page for one item. */
export interface ItemFields {
  readonly typed: Typed;
  /** The reason why it does not apply, while somebody says so; else null. */
  readonly notApplicable: string | null;
}

interface Props {
  readonly criterion: { readonly key: string; readonly question: string; readonly ask: Ask };
  readonly item: { readonly key: string; readonly label?: string | null };
  readonly fields: ItemFields;
  readonly onChange: (fields: ItemFields) => void;
  /** Why the server did not take what was typed. */
  readonly refusal?: string | undefined;
  readonly reasonHint?: string | undefined;
}

/** The fields of one item: the answer as its question needs it, or why it does not apply. */
export function AnswerFields({ fields, ...props }: Props) {
  return fields.notApplicable === null ? (
    <Answering {...props} fields={fields} />
  ) : (
    <NotApplicable {...props} fields={fields} reason={fields.notApplicable} />
  );
}

function Answering({ criterion, item, fields, onChange, refusal }: Props) {
  const t = useWords();
  const id = fieldId(criterion.key, item.key);
  const reading = readTyped(criterion.ask, fields.typed);
  const label = item.label ?? criterion.question;
  const error =
    reading.kind === 'wrong' ? t(`question.wrong.${reading.problem}`, { label, ...reading.values }) : refusal;
  const turnOff = () => onChange({ ...fields, notApplicable: '' });
  const common = {
    id,
    ask: criterion.ask,
    typed: fields.typed,
    error,
    onChange: (typed: Typed) => onChange({ ...fields, typed }),
  };
  if (criterion.ask.type === 'SHARE_OF_COHORT') {
    return <ShareRow {...common} label={item.label ?? t('question.everybody')} onNotApplicable={turnOff} />;
  }
  return (
    <div className="waymark-item">
      <ItemControl
        {...common}
        label={item.label ?? <span className="govuk-visually-hidden">{criterion.question}</span>}
      />
      <p className="govuk-body-s">
        <LinkButton onClick={turnOff}>
          {t('question.not-applicable')}
          <span className="govuk-visually-hidden"> ({label})</span>
        </LinkButton>
      </p>
    </div>
  );
}

function NotApplicable({ criterion, item, fields, reason, onChange, reasonHint }: Props & { readonly reason: string }) {
  const t = useWords();
  const say = (notApplicable: string | null) => onChange({ ...fields, notApplicable });
  return (
    <div className="waymark-item">
      <Textarea
        id={fieldId(criterion.key, item.key)}
        label={t(item.label ? 'question.reason-for' : 'question.reason', { label: item.label ?? '' })}
        hint={reasonHint}
        rows={2}
        value={reason}
        onChange={({ target }) => say(target.value)}
      />
      <p className="govuk-body-s">
        <LinkButton onClick={() => say(null)}>{t('question.does-apply')}</LinkButton>
      </p>
    </div>
  );
}
