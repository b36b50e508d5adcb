import type { ChangeList_ChangeFragment } from '../../../graphql/graphql.ts';
import { Tag } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';

type Shown = ChangeList_ChangeFragment;

/** Changes against the parent, one after another: what, before and after, what it costs, and why. */
export function ChangeList({ changes }: { readonly changes: readonly Shown[] }) {
  return (
    <ul className="region-changes">
      {changes.map((change) => (
        <ChangeItem key={`${change.target} ${change.kind} ${change.field}`} change={change} />
      ))}
    </ul>
  );
}

function ChangeItem({
  change: { targetTitle, kind, field, before, after, why, ...change },
}: {
  readonly change: Shown;
}) {
  const t = useWords();
  return (
    <li className="region-changes__item">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour={KIND_COLOURS[kind]}>{t(`change.${kind}`)}</Tag> <strong>{targetTitle}</strong>
        {WORDING.includes(field) ? ` (${t(`change.${field}`)})` : ''}
      </p>
      {before !== null && before !== undefined && (
        <p className="govuk-body region-changes__before">
          <span className="govuk-!-font-weight-bold">{t('change.before')}:</span> <del>{before}</del>
        </p>
      )}
      {after !== null && after !== undefined && (
        <p className="govuk-body region-changes__after">
          <span className="govuk-!-font-weight-bold">{t('change.after')}:</span> <ins>{after}</ins>
        </p>
      )}
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        {t(`change.${change.class}`)}. {why ? t('change.why', { why }) : t('change.no-why')}
      </p>
    </li>
  );
}

const WORDING: readonly string[] = ['title', 'summary', 'statement', 'question', 'hint', 'languages'];
const KIND_COLOURS = { ADDED: 'green', REMOVED: 'red', CHANGED: 'blue', MOVED: 'grey' } as const;
