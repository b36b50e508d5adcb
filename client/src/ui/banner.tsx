import { useId, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly success?: boolean;
  readonly children: ReactNode;
}

/** Tells what came of something, or what matters on this page. Success is read out. */
export function Banner({ success = false, children }: Props) {
  const t = useWords();
  const id = useId();
  return (
    <div
      className={success ? 'govuk-notification-banner govuk-notification-banner--success' : 'govuk-notification-banner'}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {t(success ? 'ui.success' : 'ui.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <div className="govuk-notification-banner__heading">{children}</div>
      </div>
    </div>
  );
}
