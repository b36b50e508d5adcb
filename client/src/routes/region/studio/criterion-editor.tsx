import { useWords } from '../parts/words.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { LeaveOut, LeftOut, RemoveAdded } from './leave-out.tsx';
import type { PlaceProps } from './place-editor.tsx';
import type { OutlineBenchmark, OutlineCriterion } from './use-studio.ts';
import { WordingForm } from './wording-form.tsx';

interface Props extends PlaceProps {
  readonly benchmark: OutlineBenchmark;
  readonly criterion: OutlineCriterion;
}

/** Everything that a region may change about a criterion. */
export function CriterionEditor({ benchmark, criterion, profile, studio, evidenceTypes, onGo }: Props) {
  const t = useWords();
  const { key, excluded, added, rule, ask } = criterion;
  const before =
    profile.parent.benchmarks
      .find((other) => other.key === benchmark.key)
      ?.criteria.find((other) => other.key === key) ?? null;
  return (
    <>
      <h2 className="govuk-heading-m">{t('studio.criterion')}</h2>
      {excluded ? (
        <>
          <p className="govuk-body">{criterion.statement}</p>
          <LeftOut target={key} studio={studio} />
        </>
      ) : (
        <>
          <WordingForm
            target={key}
            fields={[
              { field: 'STATEMENT', text: criterion.statement, before: before?.statement ?? null },
              { field: 'QUESTION', text: criterion.question, before: before?.question ?? null },
              { field: 'HINT', text: criterion.hint ?? '', before: before ? (before.hint ?? '') : null },
            ]}
            studio={studio}
          />
          <h3 className="govuk-heading-s">{t('studio.question-kind')}</h3>
          <p className="govuk-body">
            {t(`studio.ask-${ask.type}`)} {rule ? t('studio.rule', { rule }) : t('studio.recorded')}
          </p>
          <EvidenceForm
            target={key}
            likely={before?.evidenceTypes.map((type) => type.key) ?? []}
            evidenceTypes={evidenceTypes}
            studio={studio}
          />
          {added ? (
            <RemoveAdded target={key} studio={studio} onRemoved={() => onGo(benchmark.key)} />
          ) : (
            <LeaveOut target={key} studio={studio} />
          )}
        </>
      )}
    </>
  );
}
