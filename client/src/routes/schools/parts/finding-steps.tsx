import type { Finding_CriterionFragment } from '../../../graphql/graphql.ts';
import { FindingMark } from '../../../ui/outcome-mark.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';

/** The comparisons behind a finding, folded away. */
export function FindingSteps({
  finding: { steps, points, possible },
}: {
  readonly finding: Finding_CriterionFragment['finding'];
}) {
  const t = useWords();
  if (steps.length === 0) return null;
  return (
    <Details summary={t('finding.how')}>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(({ display, outcome }) => (
          <li key={display}>
            <FindingMark outcome={outcome} /> {display}
          </li>
        ))}
      </ul>
      {possible > 0 && <p className="govuk-body">{t('finding.points', { points, possible })}</p>}
    </Details>
  );
}
