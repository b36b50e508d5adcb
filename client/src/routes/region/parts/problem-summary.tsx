import { useWords } from '../../../words/use-words.ts';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { FieldProblem } from './outcome-of.ts';

/** What is to be put right, each problem linked to its field. It takes the focus when problems appear. */
export function ProblemSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // The focus is the browser's: it goes to the problems as soon as there are any.
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{t('region.problems')}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            {field === '' ? (
              message
            ) : (
              <a href={`#${field}`} onClick={(event) => go(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the focus into the field, where a link alone would only scroll to it. */
function go(event: MouseEvent, field: string) {
  const control = document.getElementById(field);
  if (!control) return;
  event.preventDefault();
  control.focus();
}
