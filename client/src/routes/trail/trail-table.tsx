import { Link } from 'react-router';
import type { Trail_EntryFragment as Entry } from '../../graphql/graphql.ts';
import { Table } from '../../ui/lists.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { entryLink } from './entry-link.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly caption: string;
  /** Id of the school whose activity it is; null for the region's own. */
  readonly school: string | null;
}

/** What was done, newest first: when, what and who. */
export function TrailTable({ entries, caption, school }: Props) {
  const t = useWords();
  const { moment } = useDates();
  return (
    <Table
      stacks
      caption={caption}
      head={[t('trail.when'), t('trail.what'), t('trail.who'), t('trail.number')]}
      rows={entries.map((entry) => ({
        id: String(entry.sequence),
        cells: [
          <time key="at" dateTime={entry.at} className="trail-when">
            {moment(entry.at)}
          </time>,
          <What key="what" entry={entry} school={school} />,
          entry.actor?.name ?? t('trail.server'),
          entry.sequence,
        ],
      }))}
    />
  );
}

function What({ entry, school }: { readonly entry: Entry; readonly school: string | null }) {
  const t = useWords();
  const to = entryLink(entry, school);
  return (
    <>
      {entry.sentence}{' '}
      {to && (
        <Link
          className="govuk-link waymark-screen-only"
          to={to}
          aria-label={t('trail.open-what', { what: entry.sentence })}
        >
          {t('trail.open')}
        </Link>
      )}
    </>
  );
}
