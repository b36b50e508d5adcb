import { Link } from 'react-router';
import type { AccessQuery, Held_GrantFragment } from '../../graphql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Table } from '../../ui/lists.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { ReadsCell } from '../schools/sharing/reads-cell.tsx';

type School = AccessQuery['institutions']['edges'][number]['node'];

/** Schools that share with a partner: what it may read, what for, until when, and their headline. */
export function SharedTable({ schools }: { readonly schools: readonly School[] }) {
  const t = useWords();
  if (schools.length === 0)
    return (
      <section aria-labelledby="shared">
        <h2 className="govuk-heading-m" id="shared">
          {t('access.shared')}
        </h2>
        <EmptyState>{t('access.none')}</EmptyState>
      </section>
    );
  return (
    <Table
      stacks
      caption={t('access.shared')}
      head={[
        t('access.school'),
        t('sharing.col-reads'),
        t('sharing.col-purpose'),
        t('sharing.col-until'),
        t('access.latest'),
      ]}
      rows={schools.map(({ id, name, grants, latestResult }) => {
        const held = grants.filter(({ holds }) => holds);
        return {
          id,
          cells: [
            <Link key="link" className="govuk-link" to={`/access/${id}`}>
              {name}
            </Link>,
            <Each key="reads" grants={held} cell={(grant) => <ReadsCell {...grant} />} />,
            <Each key="purpose" grants={held} cell={({ purpose }) => purpose} />,
            <Each key="until" grants={held} cell={(grant) => <Until {...grant} />} />,
            latestResult?.headline.display ?? t('access.no-result'),
          ],
        };
      })}
    />
  );
}

interface EachProps {
  readonly grants: readonly Held_GrantFragment[];
  readonly cell: (grant: Held_GrantFragment) => React.ReactNode;
}

/** A school may share its programmes on different terms. */
function Each({ grants, cell }: EachProps) {
  return grants.map((grant) => <div key={grant.id}>{cell(grant)}</div>);
}

function Until({ endsOn }: { readonly endsOn: string }) {
  const { day } = useDates();
  return day(endsOn);
}
