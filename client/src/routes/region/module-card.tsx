import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import type { FormProblem } from '../../api/problem.ts';
import type { Module_ModuleFragment } from '../../graphql/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SummaryList } from '../../ui/lists.tsx';
import { Tag } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { RESUME_MODULE } from './module-documents.ts';
import { outcomeOf } from './parts/outcome-of.ts';

interface Props {
  readonly module: Module_ModuleFragment;
  /** Whether this person may have the rules of a suspended module run again. */
  readonly mayResume: boolean;
}

const COLOURS = { LOADED: 'green', QUARANTINED: 'red', SUSPENDED: 'red' } as const;

/** One module: what came of it, what it brings, and what went wrong. */
export function ModuleCard({ module, mayResume }: Props) {
  const t = useWords();
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : t('region.none'));
  return (
    <section className="region-card" aria-labelledby={module.id}>
      <h2 className="govuk-heading-m" id={module.id}>
        {module.key} <Tag colour={COLOURS[module.health]}>{t(`modules.${module.health}`)}</Tag>
      </h2>
      <Problems module={module} />
      <Strikes module={module} />
      <Resume module={module} mayResume={mayResume} />
      <Sentences title={t('modules.faults')}>
        {module.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </Sentences>
      {module.waitsFor.length > 0 && (
        <p className="govuk-body">{t('modules.waits', { editions: module.waitsFor.join(', ') })}</p>
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

function Problems({ module }: Pick<Props, 'module'>) {
  const t = useWords();
  return (
    <Sentences title={t('modules.problems')}>
      {module.problems.map(({ path, message }) => (
        <li key={path + message}>
          {message} {path && <code className="region-code">{path}</code>}
        </li>
      ))}
    </Sentences>
  );
}

function Strikes({ module }: Pick<Props, 'module'>) {
  const t = useWords();
  const { time } = useDates();
  return (
    <Sentences title={t('modules.strikes')}>
      {module.strikes.map(({ at, suspect, reason }) => (
        <li key={at + suspect}>{t('modules.strike', { when: time(at), suspect, reason })}</li>
      ))}
    </Sentences>
  );
}

/** A titled list; nothing at all when there is nothing to list. */
function Sentences({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">{children}</ul>
    </>
  );
}

function Resume({ module: { key, health }, mayResume }: Props) {
  const t = useWords();
  const [resume, { loading }] = useMutation(RESUME_MODULE);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [done, setDone] = useState(false);
  async function runAgain() {
    const { problems: found = [] } = await outcomeOf(resume({ variables: { input: { key } } }), t);
    setProblems(found);
    setDone(found.length === 0);
  }
  if (health !== 'SUSPENDED') return done ? <Banner success>{t('modules.resumed', { key })}</Banner> : null;
  return (
    <>
      <ErrorSummary problems={problems} />
      <p className="govuk-body">{t('modules.why-suspended')}</p>
      {mayResume && (
        <Button variant="secondary" disabled={loading} onClick={() => void runAgain()}>
          {t('modules.resume')}
        </Button>
      )}
    </>
  );
}
