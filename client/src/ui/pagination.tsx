import { Link } from 'react-router';
import { useWords } from '../words/use-words.ts';

interface Way {
  readonly to: string;
  readonly label: string;
}

/** Ways to what comes before and after. */
export function Pagination({ previous, next }: { readonly previous: Way | null; readonly next: Way | null }) {
  const t = useWords();
  if (!previous && !next) return null;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={t('ui.pages')}>
      {previous && <PaginationLink way={previous} side="prev" title={t('ui.previous')} />}
      {next && <PaginationLink way={next} side="next" title={t('ui.next')} />}
    </nav>
  );
}

interface LinkProps {
  readonly way: Way;
  readonly side: 'prev' | 'next';
  readonly title: string;
}

function PaginationLink({ way, side, title }: LinkProps) {
  const arrow =
    side === 'prev'
      ? 'm6.6 0L.2 6.5l6.4 6.5L8 11.6 3.9 7.5H17v-2H3.9L8 1.4z'
      : 'm10.4 0L9 1.4l4.1 4.1H0v2h13.1L9 11.6l1.4 1.4 6.4-6.5z';
  return (
    <div className={`govuk-pagination__${side}`}>
      <Link className="govuk-link govuk-pagination__link" to={way.to} rel={side}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${side}`}
          height="13"
          width="17"
          viewBox="0 0 17 13"
          aria-hidden="true"
          focusable="false"
        >
          <path d={arrow} />
        </svg>
        <span className="govuk-pagination__link-title">{title}</span>
        <span className="govuk-visually-hidden">: </span>
        <span className="govuk-pagination__link-label">{way.label}</span>
      </Link>
    </div>
  );
}
