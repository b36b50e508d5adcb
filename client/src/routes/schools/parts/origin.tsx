import type { Provenance } from '../../../graphql/graphql.ts';
import { Tag } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';

interface Origin {
  readonly source: {
    readonly title: string;
    readonly section?: string | null;
    readonly url?: string | null;
    readonly checkedOn: string;
    readonly note?: string | null;
  };
  readonly changes: readonly string[];
}

/** Where a criterion comes from, as rows of a list. */
export function useOriginRows({ source: { title, section, url, checkedOn, note }, changes }: Origin) {
  const t = useWords();
  const { day } = useDates();
  const name = [title, section].filter(Boolean).join(', ');
  const linked = url?.startsWith('https://') ? (
    <a className="govuk-link" href={url} rel="noreferrer" aria-label={t('meaning.open', { name })}>
      {name}
    </a>
  ) : (
    name
  );
  return [
    { key: t('meaning.source'), value: linked },
    ...(note ? [{ key: t('meaning.note'), value: note }] : []),
    { key: t('meaning.checked'), value: day(checkedOn) },
    ...(changes.length > 0 ? [{ key: t('meaning.changes'), value: changes.join(' ') }] : []),
  ];
}

/** Says whose criterion it is, unless it is the publisher's own. */
export function ProvenanceTag({ provenance }: { readonly provenance: Provenance }) {
  const t = useWords();
  if (provenance === 'OFFICIAL') return null;
  return (
    <p className="govuk-body">
      <Tag colour={provenance === 'PROPOSED' ? 'yellow' : 'grey'}>{t(`provenance.${provenance}`)}</Tag>
    </p>
  );
}
