import type { Finding_FindingFragment } from '../../../graphql/graphql.ts';
import { FindingMark } from '../../../ui/outcome-mark.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';

interface Props {
  readonly finding: Finding_FindingFragment;
}

/** The comparisons behind a finding, folded away. */
export function FindingSteps({ finding }: Props) {
  const t = useWords();
  if (finding.steps.length === 0) return null;
  return (
    <Details summary={t('finding.how')}>
      <OpenFindingSteps finding={finding} />
    </Details>
  );
}

/** The comparisons behind a finding, and the sum of their points. */
export function OpenFindingSteps({ finding: { steps, points, possible } }: Props) {
  const t = useWords();
  return (
    <>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(({ display, outcome }) => (
          <li key={display}>
            <FindingMark outcome={outcome} /> {display}
          </li>
        ))}
      </ul>
      {possible > 0 && <p className="govuk-body">{t('finding.points', { points, possible })}</p>}
    </>
  );
}
