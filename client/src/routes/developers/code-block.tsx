import './developers.scss';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly title: string;
  /** What is copied, for the button's name. */
  readonly what: string;
  readonly code: string;
}

/** Code with a button that copies it. */
export function CodeBlock({ title, what, code }: Props) {
  const t = useWords();
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setTold(t('developers.copied')),
      () => setTold(t('developers.copy-failed')),
    );
  return (
    <figure className="developers-code">
      <figcaption className="govuk-heading-s">{title}</figcaption>
      {/* Long lines scroll, so the block takes the focus for the arrow keys. */}
      <pre
        aria-label={title}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <code>{code}</code>
      </pre>
      <div className="govuk-button-group">
        <Button
          type="button"
          variant="secondary"
          aria-label={t('developers.copy-what', { what })}
          onClick={() => void copy()}
        >
          {t('developers.copy')}
        </Button>
        <span role="status">{told}</span>
      </div>
    </figure>
  );
}
