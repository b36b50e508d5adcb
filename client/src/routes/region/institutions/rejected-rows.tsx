import { useQuery } from '@apollo/client/react';
import type { RejectedRowsQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { REJECTED_ROWS } from './import-documents.ts';

const PAGE = 50;

/** Rows that were not imported, each with its reason, a page at a time. */
export function RejectedRows({ importId, count }: { readonly importId: string; readonly count: number }) {
  const t = useWords();
  const result = useQuery(REJECTED_ROWS, { variables: { id: importId, first: PAGE, after: null }, skip: count === 0 });
  if (count === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t('import.rejected-title')}</h3>
      <p className="govuk-body">{t('import.rejected-lead')}</p>
      <Loaded result={result}>
        {({ node }) => {
          if (node?.__typename !== 'RegisterImport') return null;
          const { edges, pageInfo } = node.rejected;
          return (
            <>
              <RejectedTable rows={edges.map((edge) => edge.node)} />
              {pageInfo.hasNextPage && (
                <Button
                  variant="secondary"
                  onClick={() =>
                    void result.fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: joinRejected })
                  }
                >
                  {t('import.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The rows that are shown, followed by the next page. */
function joinRejected(
  shown: RejectedRowsQuery,
  { fetchMoreResult }: { fetchMoreResult: RejectedRowsQuery },
): RejectedRowsQuery {
  const [before, next] = [shown.node, fetchMoreResult.node];
  if (before?.__typename !== 'RegisterImport' || next?.__typename !== 'RegisterImport') return shown;
  return {
    ...fetchMoreResult,
    node: { ...next, rejected: { ...next.rejected, edges: [...before.rejected.edges, ...next.rejected.edges] } },
  };
}

function RejectedTable({
  rows,
}: {
  readonly rows: readonly {
    line: number;
    name: string | null;
    column: string | null;
    value: string | null;
    reason: string;
  }[];
}) {
  const t = useWords();
  return (
    <ScrollTable label={t('import.rejected-title')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('import.rejected-title')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['line', 'name', 'column', 'value', 'reason'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`import.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ line, name, column, value, reason }) => (
            <tr key={`${line} ${column ?? ''}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {line}
              </th>
              <td className="govuk-table__cell">{name ?? t('region.nothing')}</td>
              <td className="govuk-table__cell">{column ?? t('region.nothing')}</td>
              <td className="govuk-table__cell region-value">{value ?? t('region.nothing')}</td>
              <td className="govuk-table__cell">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
