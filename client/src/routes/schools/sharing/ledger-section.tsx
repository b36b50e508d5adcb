import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Access_RowFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Table } from '../../../ui/lists.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { LedgerFilter } from './ledger-filter.tsx';
import { EVERYTHING, filterOf } from './narrowed.ts';
import { SaveLedger } from './save-ledger.tsx';
import { LEDGER } from './sharing-documents.ts';

/** Rows of the first look, and how many more each further one shows. */
const PAGE = 25;
const MOST = 100;

interface Props {
  readonly institutionId: string;
  readonly schoolName: string;
}

/** Who from outside read what of a school, by day. */
export function LedgerSection({ institutionId, schoolName }: Props) {
  const t = useWords();
  const [narrowed, setNarrowed] = useState(EVERYTHING);
  const [first, setFirst] = useState(PAGE);
  const filter = filterOf(narrowed);
  const result = useQuery(LEDGER, {
    variables: { id: institutionId, first, filter },
    fetchPolicy: 'cache-and-network',
  });
  const shown = result.data ?? result.previousData;
  return (
    <section>
      <h2 className="govuk-heading-m">{t('ledger.title')}</h2>
      <Text>{t('ledger.lead')}</Text>
      <LedgerFilter institutionId={institutionId} value={narrowed} onChange={setNarrowed} />
      <Loaded result={{ ...result, data: shown }}>
        {({ institution }) => {
          const accesses = institution?.accesses;
          const rows = accesses?.edges.map(({ node }) => node) ?? [];
          if (!accesses || rows.length === 0)
            return <EmptyState>{t(narrowed === EVERYTHING ? 'ledger.none' : 'ledger.none-filtered')}</EmptyState>;
          return (
            <>
              <LedgerTable rows={rows} />
              <p className="govuk-body" role="status">
                {t('ledger.shown', { shown: rows.length, total: accesses.totalCount })}
              </p>
              <div className="govuk-button-group">
                {accesses.pageInfo.hasNextPage && first < MOST && (
                  <Button variant="secondary" onClick={() => setFirst(Math.min(first + PAGE, MOST))}>
                    {t('ledger.more')}
                  </Button>
                )}
                <SaveLedger institutionId={institutionId} filter={filter} fileName={schoolName} />
              </div>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function LedgerTable({ rows }: { readonly rows: readonly Access_RowFragment[] }) {
  const t = useWords();
  const { day, time } = useDates();
  return (
    <Table
      stacks
      caption={t('ledger.title')}
      hideCaption
      head={['day', 'reader', 'what', 'how', 'count', 'last'].map((column) => t(`ledger.${column}`))}
      rows={rows.map((row, index) => ({
        // Two readers may have one name.
        id: [row.day, row.organisation.id, row.readerName, row.level, row.door, index].join(' '),
        cells: [
          day(row.day),
          <Reader key="reader" row={row} />,
          t(`ledger.levels.${row.level}`),
          t(`ledger.doors.${row.door}`),
          row.count,
          time(row.lastAt),
        ],
      }))}
    />
  );
}

function Reader({ row: { readerName, readerKind, organisation } }: { readonly row: Access_RowFragment }) {
  const t = useWords();
  return (
    <>
      {readerKind === 'CLIENT' ? t('ledger.program', { name: readerName }) : readerName}
      <br />
      <span className="waymark-quiet">{organisation.name}</span>
    </>
  );
}
