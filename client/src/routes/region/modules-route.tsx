import { useQuery } from '@apollo/client/react';
import type { ModulesQuery } from '../../graphql/graphql.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useWords } from '../../words/use-words.ts';
import { ModuleCard } from './module-card.tsx';
import { MODULES } from './module-documents.ts';
import { RegionPage } from './parts/region-page.tsx';

/** Modules that the server loaded, refused or suspended, and why. */
export function ModulesRoute() {
  const t = useWords();
  const result = useQuery(MODULES);
  return (
    <RegionPage title={t('modules.title')} lead={t('modules.lead')}>
      <Loaded result={result}>
        {({ modules, viewer }) => <Modules modules={modules} mayResume={viewer?.may.includes('ADAPT_SETS') ?? false} />}
      </Loaded>
    </RegionPage>
  );
}

interface Props {
  readonly modules: ModulesQuery['modules'];
  readonly mayResume: boolean;
}

function Modules({ modules, mayResume }: Props) {
  const t = useWords();
  if (modules.length === 0) return <p className="govuk-body">{t('modules.none')}</p>;
  const suspended = modules.filter(({ health }) => health === 'SUSPENDED');
  const refused = modules.filter(({ health }) => health === 'QUARANTINED');
  const well = modules.filter(({ health }) => health === 'LOADED');
  return (
    <>
      <p className="govuk-body">{t('modules.well', { count: well.length })}</p>
      {refused.length > 0 && <p className="govuk-inset-text">{t('modules.ill', { count: refused.length })}</p>}
      {suspended.length > 0 && (
        <p className="govuk-inset-text">{t('modules.suspended', { count: suspended.length })}</p>
      )}
      {[...suspended, ...refused, ...well].map((module) => (
        <ModuleCard key={module.id} module={module} mayResume={mayResume} />
      ))}
    </>
  );
}
