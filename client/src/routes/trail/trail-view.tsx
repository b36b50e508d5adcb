import { useViewer } from '../../app/viewer.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { InsetText } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { CheckTrail } from './check-trail.tsx';
import { SaveTrail } from './save-trail.tsx';
import { TrailFilters } from './trail-filters.tsx';
import { isNarrowed, writeTrailSearch, type TrailSearch } from './trail-search.ts';
import { TrailTable } from './trail-table.tsx';
import { useTrail, type TrailPage } from './use-trail.ts';
import './trail.scss';

interface Props {
  readonly owner: {
    readonly name: string;
    readonly trailActors: readonly { readonly id: string; readonly name: string }[];
  };
  readonly trail: TrailPage;
  /** Id of the school whose activity it is; null for the region's own. */
  readonly school: string | null;
  readonly search: TrailSearch;
}

/** A trail to look through, to take away, and for the region to have checked. */
export function TrailView({ owner, trail, school, search }: Props) {
  const t = useWords();
  const { active } = useViewer();
  const { read, check } = useTrail(school, search);
  const { totalCount, edges } = trail;
  return (
    <Page title={t('trail.title')} caption={owner.name} wide>
      <p className="govuk-body-l">{t('trail.lead')}</p>
      <TrailFilters search={search} actors={owner.trailActors} />
      {search.subject !== '' && <InsetText>{t('trail.one-thing')}</InsetText>}
      {edges.length === 0 ? (
        <EmptyState>{t(isNarrowed(search) ? 'trail.none-found' : 'trail.none')}</EmptyState>
      ) : (
        <>
          <TrailTable
            caption={t(search.page > 1 ? 'trail.of-page' : 'trail.found', { count: totalCount, page: search.page })}
            entries={edges.map(({ node }) => node)}
            school={school}
          />
          <Ways trail={trail} search={search} />
          <p className="govuk-body trail-actions trail-ways">
            <SaveTrail name={owner.name} total={totalCount} read={read} />
            <LinkButton onClick={() => window.print()}>{t('trail.print')}</LinkButton>
          </p>
        </>
      )}
      {active?.organisation.kind === 'REGION' && <CheckTrail check={check} />}
    </Page>
  );
}

function Ways({ trail: { pageInfo }, search }: Pick<Props, 'trail' | 'search'>) {
  const t = useWords();
  const { page } = search;
  const older = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return (
    <Pagination
      previous={page > 1 ? { to: writeTrailSearch({ ...search, after: null }), label: t('trail.newest') } : null}
      next={
        older === null
          ? null
          : {
              to: writeTrailSearch({ ...search, after: older, page: page + 1 }),
              label: t('trail.page', { page: page + 1 }),
            }
      }
    />
  );
}
