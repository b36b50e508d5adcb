import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../words/use-words.ts';
import type { CheckQuery } from '../../../graphql/graphql.ts';
import { placeOfProblem, schoolAddress } from '../parts/addresses.ts';

interface Props {
  readonly assessment: Extract<NonNullable<CheckQuery['node']>, { __typename: 'Assessment' }>;
  readonly problems: readonly { readonly message: string; readonly path: string }[];
}

/** Why it was not submitted: each problem leads to its field, on whichever page that is. */
export function SubmitProblems({ assessment, problems }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // The focus is the browser's: it goes to the problems as soon as there are any.
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const address = schoolAddress(assessment.institution.id).assessment(assessment.id);
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{t('ui.problem-title')}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ message, path }) => {
          const place = placeOfProblem(path, assessment.benchmarks);
          const to = place ? address.item(place.slot, place.criterion, place.item) : address.check;
          return (
            <li key={path + message}>
              <Link to={to}>{message}</Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
