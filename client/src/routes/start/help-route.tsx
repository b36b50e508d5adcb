import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

const QUESTIONS = [1, 2, 3, 4, 5, 6] as const;

/** Questions that people ask, answered in plain words. */
export function Help() {
  const t = useWords();
  return (
    <Page title={t('help.title')}>
      {QUESTIONS.map((number) => (
        <section key={number}>
          <h2 className="govuk-heading-m">{t(`help.${number}-title`)}</h2>
          <Text>{t(`help.${number}`)}</Text>
        </section>
      ))}
    </Page>
  );
}
