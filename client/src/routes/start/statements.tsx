import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** How accessible the service is, and whom to tell when it is not. */
export function Accessibility() {
  return <Statement name="accessibility" paragraphs={4} />;
}

/** What is kept, who sees it, and who decides. */
export function Privacy() {
  return <Statement name="privacy" paragraphs={5} />;
}

function Statement({ name, paragraphs }: { readonly name: string; readonly paragraphs: number }) {
  const t = useWords();
  return (
    <Page title={t(`${name}.title`)}>
      {numbered(paragraphs).map((number) => (
        <Text key={number}>{t(`${name}.${number}`)}</Text>
      ))}
    </Page>
  );
}

/** Questions that people ask, answered in plain words. */
export function Help() {
  const t = useWords();
  return (
    <Page title={t('help.title')}>
      {numbered(6).map((number) => (
        <section key={number}>
          <h2 className="govuk-heading-m">{t(`help.${number}-title`)}</h2>
          <Text>{t(`help.${number}`)}</Text>
        </section>
      ))}
    </Page>
  );
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
