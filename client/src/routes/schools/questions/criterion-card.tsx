import { Link } from 'react-router';
import type { Criterion_CriterionFragment } from '../../../graphql/graphql.ts';
import { SummaryList } from '../../../ui/lists.tsx';
import { FindingMark } from '../../../ui/outcome-mark.tsx';
import { Details, Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { criterionAddress } from '../../criterion/address.ts';
import { CriterionEvidence } from '../evidence/criterion-evidence.tsx';
import { FindingSteps } from '../parts/finding-steps.tsx';
import { ProvenanceTag, useOriginRows } from '../parts/origin.tsx';
import { CriterionItems } from './criterion-items.tsx';

interface Props {
  readonly criterion: Criterion_CriterionFragment;
  readonly editionId: string;
  readonly institutionId: string;
  readonly readOnly: boolean;
  readonly mayAddEvidence: boolean;
  readonly onReload: () => void;
}

/** One criterion: its question, its answers, its evidence, and what they come to. */
export function CriterionCard({ criterion, editionId, institutionId, readOnly, mayAddEvidence, onReload }: Props) {
  const t = useWords();
  return (
    <article className="waymark-criterion" aria-labelledby={criterion.id}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2 waymark-text" id={criterion.id}>
        {criterion.question}
      </h2>
      {criterion.hint && <p className="govuk-hint waymark-text">{criterion.hint}</p>}
      <Meaning criterion={criterion} editionId={editionId} />
      {readOnly ? <Answers criterion={criterion} /> : <CriterionItems criterion={criterion} onReload={onReload} />}
      <div className="waymark-finding">
        <p className="govuk-body govuk-!-margin-bottom-1" aria-live="polite">
          <FindingMark outcome={criterion.finding.outcome} /> {criterion.finding.sentence}
        </p>
        <FindingSteps finding={criterion.finding} />
      </div>
      {(criterion.evidenceTypes.length > 0 || criterion.evidence.length > 0) && (
        <CriterionEvidence
          institutionId={institutionId}
          criterion={criterion.key}
          types={criterion.evidenceTypes}
          evidence={criterion.evidence}
          mayAdd={mayAddEvidence}
          onChanged={onReload}
        />
      )}
      {!criterion.scored && <Text quiet>{t('question.recorded-only')}</Text>}
    </article>
  );
}

interface MeaningProps {
  readonly criterion: Criterion_CriterionFragment;
  readonly editionId: string;
}

/** What the question means and where it comes from, folded away. */
function Meaning({ criterion, editionId }: MeaningProps) {
  const t = useWords();
  const { key, statement, rule, provenance } = criterion;
  const origin = useOriginRows(criterion);
  const rows = [
    { key: t('meaning.statement'), value: statement },
    ...(rule ? [{ key: t('meaning.rule'), value: rule }] : []),
    ...origin,
  ];
  return (
    <>
      <ProvenanceTag provenance={provenance} />
      <Details summary={t('meaning.summary')}>
        <SummaryList rows={rows} />
        <p className="govuk-body">
          <Link className="govuk-link" to={criterionAddress(editionId, key)}>
            {t('meaning.try')}
            <span className="govuk-visually-hidden"> ({statement})</span>
          </Link>
        </p>
      </Details>
    </>
  );
}

/** The answers, for those who cannot change them. */
function Answers({ criterion }: { readonly criterion: Criterion_CriterionFragment }) {
  const t = useWords();
  const said = ({ answer }: Criterion_CriterionFragment['items'][number]) =>
    answer?.value?.display ??
    (answer?.notApplicable
      ? t('question.not-applicable-because', { reason: answer.notApplicable })
      : t('question.not-answered'));
  return (
    <SummaryList
      rows={criterion.items.map((item) => ({ key: item.label ?? t('question.answer'), value: said(item) }))}
    />
  );
}
