import { Link } from 'react-router';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly page: number;
  /** Address of the first page. */
  readonly first: string;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

/** Ways to the first and the next page of a list; back is the browser's own button. */
export function Pager({ page, first, next }: Props) {
  const t = useWords();
  if (page === 1 && next === null) return null;
  return (
    <nav className="govuk-body region-pager" aria-label={t('region.pages')}>
      <span>{t('region.page', { page })}</span>
      {page > 1 && (
        <Link className="govuk-link" to={first}>
          {t('region.first-page')}
        </Link>
      )}
      {next && (
        <Link className="govuk-link" to={next}>
          {t('region.next-page')}
        </Link>
      )}
    </nav>
  );
}
