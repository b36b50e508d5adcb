import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { RegisterImportFacts_RegisterImportFragment } from '../../../graphql/graphql.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useWords, type Words } from '../../../words/use-words.ts';
import { IMPORT } from './import-documents.ts';
import { shareRead, summaryParts } from './import-summary.ts';
import { RejectedRows } from './rejected-rows.tsx';

/** How often a running import is asked how far it is. */
const POLL_MS = 500;

/** An import while it runs, and what became of it. */
export function ImportProgress({ id, onFinished }: { readonly id: string; readonly onFinished: () => void }) {
  const t = useWords();
  const result = useQuery(IMPORT, { variables: { id }, pollInterval: POLL_MS, fetchPolicy: 'cache-and-network' });
  const shown = result.data?.node?.__typename === 'RegisterImport' ? result.data.node : null;
  const over = shown !== null && shown.state !== 'WAITING' && shown.state !== 'RUNNING';
  const { stopPolling } = result;
  // The import runs on the server: once it is over there is nothing left to ask for, and the list below is out of date.
  useEffect(() => {
    if (!over) return;
    stopPolling();
    onFinished();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each import, whatever the callbacks' identities
  }, [over]);
  return (
    <Loaded result={result}>
      {() => (shown ? <ImportState shown={shown} /> : <p className="govuk-body">{t('import.earlier-none')}</p>)}
    </Loaded>
  );
}

function ImportState({ shown }: { readonly shown: RegisterImportFacts_RegisterImportFragment }) {
  const t = useWords();
  const running = shown.state === 'WAITING' || shown.state === 'RUNNING';
  return (
    <section aria-labelledby="import-state">
      <h2 className="govuk-heading-m" id="import-state">
        {t('import.of-file', { name: shown.fileName })}
      </h2>
      <div role="status">
        <p className="govuk-body govuk-!-font-weight-bold">
          {running ? t(`import.${shown.state}`) : <Became shown={shown} />}
        </p>
      </div>
      {running && <Running shown={shown} />}
      {!running && shown.state !== 'REFUSED' && <RejectedRows importId={shown.id} count={shown.rejectedCount} />}
      {!running && (
        <p className="govuk-button-group">
          <Link className="govuk-link" to="/institutions">
            {t('import.see-institutions')}
          </Link>
          <Link className="govuk-link" to="/institutions/import">
            {t('import.another')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Running({ shown }: { readonly shown: RegisterImportFacts_RegisterImportFragment }) {
  const t = useWords();
  const share = shareRead(shown);
  return (
    <>
      <progress className="region-progress" aria-label={t('import.progress')} max={1} value={share} />
      <p className="govuk-body">
        {t('import.read', { percent: share })}. {t('import.handled', { count: shown.handled })}: <Parts shown={shown} />
        .
      </p>
    </>
  );
}

/** What became of it, in one sentence. */
function Became({ shown }: { readonly shown: RegisterImportFacts_RegisterImportFragment }) {
  const t = useWords();
  if (shown.state === 'REFUSED') {
    return (
      <>
        {t('import.refused')} {shown.refusal}
      </>
    );
  }
  if (shown.state === 'FAILED') return t('import.failed');
  return t('import.summary', { handled: shown.handled, parts: partsOf(shown, t) });
}

function Parts({ shown }: { readonly shown: RegisterImportFacts_RegisterImportFragment }) {
  return partsOf(shown, useWords());
}

function partsOf(shown: RegisterImportFacts_RegisterImportFragment, t: Words): string {
  const parts = summaryParts(shown).map(({ id, count }) => t(id, { count }));
  return parts.length > 0 ? parts.join(', ') : t('import.part-nothing');
}
