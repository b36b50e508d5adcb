import type { Criterion_CriterionFragment } from '../../../graphql/graphql.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Textarea } from '../../../ui/text-field.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { useAnswerStore, useEntry } from '../answers/use-answers.ts';
import { fieldId } from '../parts/addresses.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { ItemControl } from './item-control.tsx';
import { BandHeads, ShareRow } from './share-row.tsx';
import { Suggestions, type SuggestedItem } from './suggestions.tsx';
import { readTyped } from './typed.ts';
import { useFields, type ItemFields } from './use-fields.ts';

type Item = Criterion_CriterionFragment['items'][number];

interface Props {
  readonly criterion: Criterion_CriterionFragment;
  /** Reads the page's answers again, after another's answer was taken. */
  readonly onReload: () => void;
}

/** Everything to answer in one criterion. */
export function CriterionItems({ criterion, onReload }: Props) {
  const fields = useFields(criterion);
  const store = useAnswerStore();
  const blank = criterion.items.filter((item) => isBlank(criterion, fields.fieldsOf(item)));
  const open = blank.filter((item) => item.previous);
  const suggested = blank.flatMap((item): SuggestedItem[] =>
    item.suggestion ? [{ ...item, suggestion: item.suggestion }] : [],
  );
  const take = (items: readonly SuggestedItem[]) =>
    items.forEach((item) =>
      fields.use(item, { notApplicable: item.suggestion.notApplicable, value: item.suggestion.value }),
    );
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears that a field was left, to send what was typed
    <div onBlur={store.flush} className={criterion.ask.type === 'SHARE_OF_COHORT' ? 'waymark-share' : undefined}>
      {criterion.ask.type === 'SHARE_OF_COHORT' && <BandHeads ask={criterion.ask} />}
      {criterion.items.map((item) => (
        <ItemField
          key={item.id}
          criterion={criterion}
          item={item}
          fields={fields.fieldsOf(item)}
          onChange={(next) => fields.change(item, next)}
          onShow={(answer) => fields.show(item, answer)}
          onReload={onReload}
        />
      ))}
      {open.length > 0 && (
        <LastTime items={open} onUse={() => open.forEach((item) => item.previous && fields.use(item, item.previous))} />
      )}
      {suggested.length > 0 && <Suggestions items={suggested} onUse={take} />}
    </div>
  );
}

/** Whether nothing is typed for an item yet. */
function isBlank({ ask }: Props['criterion'], { typed, notApplicable }: ItemFields): boolean {
  return notApplicable === null && readTyped(ask, typed).kind === 'empty';
}

interface ItemProps extends Props {
  readonly item: Item;
  readonly fields: ItemFields;
  readonly onChange: (fields: ItemFields) => void;
  readonly onShow: (answer: Pick<NonNullable<Item['answer']>, 'value' | 'notApplicable' | 'revision'>) => void;
}

function ItemField({ criterion, item, fields, onChange, onShow, onReload }: ItemProps) {
  const store = useAnswerStore();
  const entry = useEntry(criterion.key, item.key);
  const useTheirs = () => {
    if (!entry?.theirs) return;
    onShow(entry.theirs);
    store.useTheirs(entry);
    onReload();
  };
  return (
    <>
      {fields.notApplicable === null ? (
        <Answering
          criterion={criterion}
          item={item}
          fields={fields}
          onChange={onChange}
          refusal={entry?.problem ?? undefined}
        />
      ) : (
        <NotApplicable
          criterion={criterion}
          item={item}
          reason={fields.notApplicable}
          onChange={(reason) => onChange({ ...fields, notApplicable: reason })}
        />
      )}
      {entry?.phase === 'conflict' && (
        <ConflictPanel entry={entry} onKeepMine={() => store.keepMine(entry)} onUseTheirs={useTheirs} />
      )}
    </>
  );
}

type AnsweringProps = Pick<ItemProps, 'item' | 'criterion' | 'fields' | 'onChange'> & {
  readonly refusal: string | undefined;
};

function Answering({ criterion, item, fields, onChange, refusal }: AnsweringProps) {
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
    onChange: (typed: ItemFields['typed']) => onChange({ ...fields, typed }),
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

interface NotApplicableProps extends Pick<ItemProps, 'item' | 'criterion'> {
  readonly reason: string;
  readonly onChange: (reason: string | null) => void;
}

function NotApplicable({ criterion, item, reason, onChange }: NotApplicableProps) {
  const t = useWords();
  return (
    <div className="waymark-item">
      <Textarea
        id={fieldId(criterion.key, item.key)}
        label={t(item.label ? 'question.reason-for' : 'question.reason', { label: item.label ?? '' })}
        hint={t('question.reason-hint')}
        rows={2}
        value={reason}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="govuk-body-s">
        <LinkButton onClick={() => onChange(null)}>{t('question.does-apply')}</LinkButton>
      </p>
    </div>
  );
}

/** What was said in the round before, to be used again by one click. */
function LastTime({ items, onUse }: { readonly items: readonly Item[]; readonly onUse: () => void }) {
  const t = useWords();
  const { day } = useDates();
  const [first] = items;
  const said = items
    .map(({ label, previous }) =>
      [label, previous?.value?.display ?? previous?.notApplicable].filter(Boolean).join(': '),
    )
    .join('; ');
  return (
    <p className="govuk-body waymark-last-time">
      {t('question.last-time', { said, day: first?.previous ? day(first.previous.savedAt) : '' })}{' '}
      <LinkButton onClick={onUse}>{t(items.length > 1 ? 'question.use-last-all' : 'question.use-last')}</LinkButton>
    </p>
  );
}
