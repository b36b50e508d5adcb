import { useWords } from '../../words/use-words.ts';
import { CodeBlock } from './code-block.tsx';

/** A key that was just made: shown this once. */
export function MadeKey({ secret }: { readonly secret: string }) {
  const t = useWords();
  return (
    <section className="govuk-inset-text" aria-labelledby="made-key" role="status">
      <h3 className="govuk-heading-s" id="made-key">
        {t('developers.made')}
      </h3>
      <p>{t('developers.made-once')}</p>
      <CodeBlock title={t('developers.key')} what={t('developers.key')} code={secret} />
    </section>
  );
}
