import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { InsetText } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

interface Props {
  /** How many people who have signed in manage people there; null when the viewer may not know. */
  readonly count: number | null | undefined;
  readonly kind: 'INSTITUTION' | 'REGION' | 'PARTNER';
  /** Where to add another, when that is another page. */
  readonly to?: string;
}

/** Urges, calmly, that more than one person should manage an organisation's people. */
export function ManagerNotice({ count, kind, to }: Props) {
  const t = useWords();
  if (count === null || count === undefined || count > 1) return null;
  const next: ReactNode = to ? (
    <Link className="govuk-link" to={to}>
      {t('people.managers-to')}
    </Link>
  ) : null;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{t('people.managers', { count })}</strong>
      </p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        {t(`people.managers-next.${kind}`)} {next}
      </p>
    </InsetText>
  );
}
