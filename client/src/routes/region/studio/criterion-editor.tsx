import { useWords } from '../../../words/use-words.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { LeaveOut, LeftOut, RemoveAdded } from './leave-out.tsx';
import type { PlaceProps } from './place-editor.tsx';
import type { OutlineBenchmark, OutlineCriterion } from './use-studio.ts';
import { RuleForm } from './rule-form.tsx';
import { type WordingEntry, WordingForm } from './wording-form.tsx';

interface Props extends PlaceProps {
  readonly benchmark: OutlineBenchmark;
  readonly criterion: OutlineCriterion;
}

/** Everything that a region may change about a criterion. */
export function CriterionEditor(props: Props) {
  const t = useWords();
  const { criterion, studio } = props;
  return (
    <>
      <h2 className="govuk-heading-m">{t('studio.criterion')}</h2>
      {criterion.excluded ? (
        <>
          <p className="govuk-body">{criterion.statement}</p>
          <LeftOut target={criterion.key} studio={studio} />
        </>
      ) : (
        <CriterionForms {...props} />
      )}
    </>
  );
}

function CriterionForms({ benchmark, criterion, profile, studio, evidenceTypes, onGo }: Props) {
  const t = useWords();
  const { key, added, rule, ask } = criterion;
  const before = originalOf(profile.parent, benchmark.key, key);
  return (
    <>
      <WordingForm target={key} fields={wordingOf(criterion, before)} studio={studio} />
      <h3 className="govuk-heading-s">{t('studio.question-kind')}</h3>
      <p className="govuk-body">
        {t(`studio.ask-${ask.type}`)} {rule ? t('studio.rule', { rule }) : t('studio.recorded')}
      </p>
      <RuleForm criterion={criterion} studio={studio} />
      <EvidenceForm target={key} stands={criterion.evidence} evidenceTypes={evidenceTypes} studio={studio} />
      {added ? (
        <RemoveAdded target={key} studio={studio} onRemoved={() => onGo(benchmark.key)} />
      ) : (
        <LeaveOut target={key} studio={studio} />
      )}
    </>
  );
}

type Parent = PlaceProps['profile']['parent'];
type Original = Parent['benchmarks'][number]['criteria'][number];

/** The same criterion in the parent; null for one that the region added. */
function originalOf(parent: Parent, benchmark: string, criterion: string): Original | null {
  const own = parent.benchmarks.find(({ key }) => key === benchmark);
  return own?.criteria.find(({ key }) => key === criterion) ?? null;
}

function wordingOf({ statement, question, hint }: OutlineCriterion, before: Original | null): readonly WordingEntry[] {
  return [
    { field: 'STATEMENT', text: statement, before: before && before.statement },
    { field: 'QUESTION', text: question, before: before && before.question },
    { field: 'HINT', text: hint ?? '', before: before && (before.hint ?? '') },
  ];
}
