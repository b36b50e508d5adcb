import { useQuery } from '@apollo/client/react';
import { Loaded } from '../../ui/loaded.tsx';
import { SummaryList } from '../../ui/lists.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/use-words.ts';
import { SERVICE } from './statement-documents.ts';
import { Operator, Section, type StatementSection } from './statement-parts.tsx';

const ACCESSIBILITY: readonly StatementSection[] = [
  { key: 'can', items: 4 },
  { key: 'status', before: [1] },
  { key: 'known', items: 5 },
  { key: 'tested', before: [1] },
  { key: 'tell', before: [1] },
  { key: 'law', before: [1] },
];

const PRIVACY: readonly StatementSection[] = [
  { key: 'who', before: [1] },
  { key: 'what', before: [1], items: 4, after: [2] },
  { key: 'why', before: [1, 2] },
  { key: 'who-sees', items: 4, after: [1] },
  { key: 'how-long', before: [1], items: 6, after: [2] },
  { key: 'rights', items: 4, after: [1, 2] },
];

/** How accessible the service is, and whom to tell when it is not. */
export function Accessibility() {
  return <Statement name="accessibility" sections={ACCESSIBILITY} />;
}

/** What is held about people, why, for how long, who sees it, and what they can ask for. */
export function Privacy() {
  return <Statement name="privacy" sections={PRIVACY} />;
}

function Statement({ name, sections }: { readonly name: string; readonly sections: readonly StatementSection[] }) {
  const t = useWords();
  const result = useQuery(SERVICE);
  return (
    <Loaded result={result}>
      {({ service }) => (
        <Page title={t(`${name}.title`)}>
          <p className="govuk-body-l">{t(`${name}.lead`)}</p>
          <Operator service={service} />
          {sections.map((section) => (
            <Section key={section.key} of={name} section={section} keeps={service.keeps} />
          ))}
        </Page>
      )}
    </Loaded>
  );
}

const COOKIES = ['wm_session', 'wm_asking', 'wm_known'] as const;

/** What is kept in the browser. */
export function Cookies() {
  const t = useWords();
  return (
    <Page title={t('cookies.title')}>
      <p className="govuk-body-l">{t('cookies.lead')}</p>
      <h2 className="govuk-heading-m">{t('cookies.list')}</h2>
      <SummaryList
        rows={COOKIES.map((name) => ({
          key: name,
          value: (
            <>
              <p className="govuk-body">{t(`cookies.${name}`)}</p>
              <p className="govuk-body">{t('cookies.lasts', { time: t(`cookies.${name}-lasts`) })}</p>
            </>
          ),
        }))}
      />
      <Section of="cookies" section={{ key: 'device', before: [1] }} />
      <Section of="cookies" section={{ key: 'others', before: [1] }} />
    </Page>
  );
}
