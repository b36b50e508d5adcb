import { useQuery } from '@apollo/client/react';
import type { ModulesQuery } from '../../graphql/graphql.ts';
import { MODULES } from './module-documents.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { RegionPage } from './parts/region-page.tsx';
import { SummaryList } from '../../ui/lists.tsx';
import { Tag } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** Modules that the server loaded or refused, and why. */
export function ModulesRoute() {
  const t = useWords();
  const result = useQuery(MODULES);
  return (
    <RegionPage title={t('modules.title')} lead={t('modules.lead')}>
      <Loaded result={result}>{({ modules }) => <Modules modules={modules} />}</Loaded>
    </RegionPage>
  );
}

function Modules({ modules }: { readonly modules: ModulesQuery['modules'] }) {
  const t = useWords();
  if (modules.length === 0) return <p className="govuk-body">{t('modules.none')}</p>;
  const ill = modules.filter(({ health }) => health === 'QUARANTINED');
  return (
    <>
      <p className="govuk-body">{t('modules.well', { count: modules.length - ill.length })}</p>
      {ill.length > 0 && <p className="govuk-inset-text">{t('modules.ill', { count: ill.length })}</p>}
      {[...ill, ...modules.filter((module) => !ill.includes(module))].map((module) => (
        <ModuleCard key={module.id} module={module} />
      ))}
    </>
  );
}

function ModuleCard({ module }: { readonly module: ModulesQuery['modules'][number] }) {
  const t = useWords();
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : t('region.none'));
  return (
    <section className="region-card" aria-labelledby={module.id}>
      <h2 className="govuk-heading-m" id={module.id}>
        {module.key} <Tag colour={module.health === 'LOADED' ? 'green' : 'red'}>{t(`modules.${module.health}`)}</Tag>
      </h2>
      {module.problems.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t('modules.problems')}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {module.problems.map(({ path, message }) => (
              <li key={path + message}>
                {message} {path && <code className="region-code">{path}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
      <SummaryList
        rows={[
          { key: t('modules.version'), value: module.version ?? t('region.nothing') },
          { key: t('modules.source'), value: module.source },
          { key: t('modules.editions'), value: list(module.editions) },
          { key: t('modules.evidence'), value: list(module.evidenceTypes) },
          { key: t('modules.rules'), value: list(module.rules) },
        ]}
      />
    </section>
  );
}
