import type { Item_ItemFragment } from '../../../graphql/graphql.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';

export type SuggestedItem = Item_ItemFragment & {
  readonly suggestion: NonNullable<Item_ItemFragment['suggestion']>;
};

interface Props {
  /** Items without an answer, for which there is an older one. */
  readonly items: readonly SuggestedItem[];
  /** Takes the suggestions of these items as answers. */
  readonly onUse: (items: readonly SuggestedItem[]) => void;
}

/** What was answered under another set, why it may hold here, and a way to take it. */
export function Suggestions({ items, onUse }: Props) {
  const t = useWords();
  const usable = items.filter(({ suggestion: { value, notApplicable } }) => value ?? notApplicable);
  const earlier = items.flatMap(({ suggestion }) => suggestion.earlier);
  const said = usable
    .map(({ label, suggestion: { value, notApplicable } }) =>
      [label, value?.display ?? notApplicable].filter(Boolean).join(': '),
    )
    .join('; ');
  return (
    <div className="waymark-last-time">
      <p className="govuk-body">{t('question.earlier')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {unique(
          earlier.map(({ question, label, display }) =>
            t(label ? 'question.earlier-row' : 'question.earlier-answer', { question, label: label ?? '', display }),
          ),
        ).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="govuk-body">
        {unique(items.flatMap(({ suggestion: { reason, notes } }) => [reason, ...notes])).join(' ')}
      </p>
      {usable.length > 0 && (
        <p className="govuk-body">
          {t('question.suggested', { said })}{' '}
          <LinkButton onClick={() => onUse(usable)}>
            {t('question.use-suggestion', { count: usable.length })}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];
