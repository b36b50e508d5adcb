import type { Criterion_CriterionFragment } from '../../../graphql/graphql.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { useAnswerStore, useEntry } from '../answers/use-answers.ts';
import { AnswerFields, type ItemFields } from './answer-fields.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { BandHeads } from './share-row.tsx';
import { Suggestions, type SuggestedItem } from './suggestions.tsx';
import { readTyped } from './typed.ts';
import { useFields } from './use-fields.ts';

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
  const t = useWords();
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
      <AnswerFields
        criterion={criterion}
        item={item}
        fields={fields}
        onChange={onChange}
        refusal={entry?.problem ?? undefined}
        reasonHint={t('question.reason-hint')}
      />
      {entry?.phase === 'conflict' && (
        <ConflictPanel entry={entry} onKeepMine={() => store.keepMine(entry)} onUseTheirs={useTheirs} />
      )}
    </>
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
