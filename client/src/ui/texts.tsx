import type { ReactNode } from 'react';

interface Body {
  readonly children: ReactNode;
}

/** A paragraph. */
export function Text({ children, quiet = false }: Body & { readonly quiet?: boolean }) {
  return <p className={quiet ? 'govuk-body waymark-quiet' : 'govuk-body'}>{children}</p>;
}

/** Words set apart from the text around them. */
export function InsetText({ children }: Body) {
  return <div className="govuk-inset-text">{children}</div>;
}

/** Something folded away under its summary. */
export function Details({ summary, children }: Body & { readonly summary: ReactNode }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'red' | 'yellow';

/** A state in a word; its colour only adds to it. */
export function Tag({ colour, children }: Body & { readonly colour: TagColour }) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}

/** The end of something, large. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h2 className="govuk-panel__title">{title}</h2>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}

/** A warning to read before going on. */
export function Warning({ children }: Body) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">{children}</strong>
    </div>
  );
}
