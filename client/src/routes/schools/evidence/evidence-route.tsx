import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { EvidenceLibraryQuery } from '../../../graphql/graphql.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { AddToLibrary } from './add-to-library.tsx';
import { LIBRARY } from './evidence-documents.ts';
import { EvidenceRow } from './evidence-row.tsx';

const PAGE = 50;

/** All the evidence that a school keeps. */
export function EvidenceRoute() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const type = search.get('type') ?? '';
  const after = search.get('after');
  const result = useQuery(LIBRARY, {
    variables: { id, first: PAGE, after, filter: type === '' ? null : { type } },
    fetchPolicy: 'cache-and-network',
  });
  const reload = () => void result.refetch().catch(() => undefined);
  return (
    <Loaded result={result}>
      {({ institution, evidenceTypes }) =>
        institution ? (
          <Library school={institution} types={evidenceTypes} type={type} onReload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly school: NonNullable<EvidenceLibraryQuery['institution']>;
  readonly types: EvidenceLibraryQuery['evidenceTypes'];
  readonly type: string;
  readonly onReload: () => void;
}

function Library({ school, types, type, onReload }: Props) {
  const t = useWords();
  const [told, setTold] = useState<string | null>(null);
  const { totalCount, edges } = school.evidence;
  const mayChange = school.viewerMay.includes('ADD_EVIDENCE');
  const changed = (message: string) => {
    setTold(message);
    onReload();
  };
  return (
    <Page title={t('evidence.library')} caption={school.name}>
      {told && <Banner success>{told}</Banner>}
      <Text>{t('evidence.library-lead')}</Text>
      {mayChange && (
        <AddToLibrary institutionId={school.id} types={types} onAdded={() => changed(t('evidence.was-added'))} />
      )}
      <Filter types={types} type={type} />
      <p className="govuk-body" role="status">
        {t('evidence.found', { count: totalCount })}
      </p>
      {edges.length === 0 && <EmptyState>{t(type === '' ? 'evidence.none' : 'evidence.none-of-type')}</EmptyState>}
      <ul className="govuk-list waymark-library">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <EvidenceRow institutionId={school.id} evidence={node} mayChange={mayChange} onChanged={changed} />
          </li>
        ))}
      </ul>
      <NextPage page={school.evidence.pageInfo} type={type} />
    </Page>
  );
}

/** The filter is part of the address, so that it can be shared, and the way back works. */
function Filter({ types, type }: Pick<Props, 'types' | 'type'>) {
  const t = useWords();
  const [, setSearch] = useSearchParams();
  const options = [{ id: '', label: t('evidence.all-types') }, ...types.map(({ key, label }) => ({ id: key, label }))];
  const choose = (key: string) => setSearch(key === '' ? {} : { type: key });
  return (
    <div className="waymark-filter">
      <Select
        id="type"
        label={t('evidence.type')}
        options={options}
        value={type}
        onChange={({ target }) => choose(target.value)}
      />
      {type !== '' && (
        <Button variant="secondary" onClick={() => choose('')}>
          {t('evidence.clear')}
        </Button>
      )}
    </div>
  );
}

interface NextPageProps extends Pick<Props, 'type'> {
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function NextPage({ page: { hasNextPage, endCursor }, type }: NextPageProps) {
  const t = useWords();
  if (!hasNextPage || endCursor === null) return null;
  const search = new URLSearchParams({ ...(type === '' ? {} : { type }), after: endCursor });
  return <Pagination previous={null} next={{ to: `?${search.toString()}`, label: t('evidence.older') }} />;
}
