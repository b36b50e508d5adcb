import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../../ui/loaded.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EarlierImports } from './earlier-imports.tsx';
import { IMPORTS } from './import-documents.ts';
import { ImportProgress } from './import-progress.tsx';
import { StartImport } from './start-import.tsx';

/** Sends a register file, starts its import, and shows what became of it. The running import is in the address. */
export function ImportRoute() {
  const t = useWords();
  const [params, setParams] = useSearchParams();
  const importId = params.get('import');
  const result = useQuery(IMPORTS, { variables: { first: 20 }, fetchPolicy: 'cache-and-network' });
  return (
    <RegionPage
      title={t('import.title')}
      lead={t('import.lead')}
      back={{ to: '/institutions', label: t('institutions.title') }}
      wide
    >
      {importId ? (
        <ImportProgress key={importId} id={importId} onFinished={() => void result.refetch()} />
      ) : (
        <Loaded result={result}>
          {({ registerImporters }) => (
            <StartImport importers={registerImporters} onStarted={(id) => setParams({ import: id })} />
          )}
        </Loaded>
      )}
      <h2 className="govuk-heading-m govuk-!-margin-top-8">{t('import.earlier')}</h2>
      <Loaded result={result}>
        {({ registerImports }) => <EarlierImports imports={registerImports.edges.map(({ node }) => node)} />}
      </Loaded>
    </RegionPage>
  );
}
