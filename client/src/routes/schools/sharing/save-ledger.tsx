import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from '../../../api/problem.ts';
import type { Access_RowFragment, AccessFilter } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { toCsv } from '../../../ui/csv.ts';
import { LEDGER } from './sharing-documents.ts';

const PAGE = 100;

interface Props {
  readonly institutionId: string;
  readonly filter: AccessFilter;
  readonly fileName: string;
}

/** Saves all of the narrowed ledger as a file for spreadsheets, also what is not shown. */
export function SaveLedger({ institutionId, filter, fileName }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const client = useApolloClient();
  const [problem, setProblem] = useState<string | null>(null);

  async function everyRow(): Promise<readonly Access_RowFragment[]> {
    const rows: Access_RowFragment[] = [];
    let after: string | null = null;
    do {
      const variables: { id: string; first: number; after: string | null; filter: AccessFilter } = {
        id: institutionId,
        first: PAGE,
        after,
        filter,
      };
      const { data } = await client.query({ query: LEDGER, variables, fetchPolicy: 'no-cache' });
      const page = data?.institution?.accesses;
      rows.push(...(page?.edges ?? []).map(({ node }) => node));
      after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    return rows;
  }

  async function save(): Promise<void> {
    try {
      const head = ['day', 'reader', 'organisation', 'what', 'how', 'count', 'first', 'last'];
      const body = (await everyRow()).map((row) => [
        row.day,
        row.readerKind === 'CLIENT' ? t('ledger.program', { name: row.readerName }) : row.readerName,
        row.organisation.name,
        t(`ledger.levels.${row.level}`),
        t(`ledger.doors.${row.door}`),
        row.count,
        moment(row.firstAt),
        moment(row.lastAt),
      ]);
      const csv = toCsv([head.map((column) => t(`ledger.${column}`)), ...body]);
      const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
      Object.assign(document.createElement('a'), { href: url, download: `${fileName}.csv` }).click();
      URL.revokeObjectURL(url);
      setProblem(null);
    } catch (error) {
      setProblem(messageOf(error, t('ui.offline')));
    }
  }

  return (
    <>
      <Button variant="secondary" onClick={() => void save()}>
        {t('ledger.csv')}
      </Button>
      {problem && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
