import type { Grant_RowFragment } from '../../../graphql/graphql.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Table } from '../../../ui/lists.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { ReadsCell } from './reads-cell.tsx';

type OnDo = (what: 'change' | 'end', grant: Grant_RowFragment) => void;

interface Props {
  readonly grants: readonly Grant_RowFragment[];
  /** Null for those who may not decide. */
  readonly onDo: OnDo | null;
}

/** Who may read now, how much, what for and until when. */
export function GrantsTable({ grants, onDo }: Props) {
  const t = useWords();
  const { day } = useDates();
  const shown = ['partner', 'reads', 'purpose', 'until', ...(onDo ? ['act'] : [])];
  if (grants.length === 0)
    return (
      <section aria-labelledby="current">
        <h2 className="govuk-heading-m" id="current">
          {t('sharing.current')}
        </h2>
        <EmptyState>{t('sharing.none')}</EmptyState>
      </section>
    );
  return (
    <Table
      stacks
      caption={t('sharing.current')}
      head={shown.map((column) => t(`sharing.col-${column}`))}
      rows={grants.map((grant) => ({
        id: grant.id,
        cells: [
          grant.organisation.name,
          <ReadsCell key="reads" level={grant.level} programme={grant.programme} />,
          <Purpose key="purpose" grant={grant} />,
          day(grant.endsOn),
          onDo && <Acts key="acts" grant={grant} onDo={onDo} />,
        ],
      }))}
    />
  );
}

function Purpose({ grant: { purpose, grantedBy, grantedAt } }: { readonly grant: Grant_RowFragment }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <>
      {purpose}
      <br />
      <span className="waymark-quiet">{t('sharing.by', { person: grantedBy, day: day(grantedAt) })}</span>
    </>
  );
}

interface ActsProps {
  readonly grant: Grant_RowFragment;
  readonly onDo: OnDo;
}

function Acts({ grant, onDo }: ActsProps) {
  const t = useWords();
  const partner = grant.organisation.name;
  return (
    <span className="waymark-acts">
      <LinkButton onClick={() => onDo('change', grant)} aria-label={t('sharing.change-of', { partner })}>
        {t('sharing.change')}
      </LinkButton>
      <LinkButton onClick={() => onDo('end', grant)} aria-label={t('sharing.end-of', { partner })}>
        {t('sharing.end')}
      </LinkButton>
    </span>
  );
}

/** Grants that hold no longer, folded away. */
export function EndedGrants({ grants }: { readonly grants: readonly Grant_RowFragment[] }) {
  const t = useWords();
  const { day } = useDates();
  if (grants.length === 0) return null;
  return (
    <Details summary={t('sharing.past', { count: grants.length })}>
      <Table
        stacks
        caption={t('sharing.past', { count: grants.length })}
        hideCaption
        head={['partner', 'reads', 'purpose', 'ended'].map((column) => t(`sharing.col-${column}`))}
        rows={grants.map((grant) => ({
          id: grant.id,
          cells: [
            grant.organisation.name,
            <ReadsCell key="reads" level={grant.level} programme={grant.programme} />,
            <Purpose key="purpose" grant={grant} />,
            day(grant.revokedAt ?? grant.endsOn),
          ],
        }))}
      />
    </Details>
  );
}
