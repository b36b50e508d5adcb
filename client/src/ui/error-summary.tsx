import { useEffect, useRef } from 'react';
import type { FormProblem } from '../api/problem.ts';
import { useWords } from '../words/use-words.ts';

/** What to put right, at the top, each linked to its field. It takes the focus whenever there are new problems. */
export function ErrorSummary({ problems }: { readonly problems: readonly FormProblem[] }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // The focus is the browser's: it goes to the problems as soon as there are any.
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('ui.problem-title')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={field + message}>{field === '' ? message : <FieldLink field={field} message={message} />}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Goes to the field itself: moving the hash alone would not move the focus. */
function FieldLink({ field, message }: FormProblem) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        const control = document.getElementById(field);
        if (!control) return;
        event.preventDefault();
        control.scrollIntoView({ block: 'center' });
        control.focus();
      }}
    >
      {message}
    </a>
  );
}
