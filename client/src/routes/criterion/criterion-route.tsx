import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { CriterionQuery, Example_ExampleFragment } from '../../graphql/graphql.ts';
import { NotFound } from '../../ui/error-pages.tsx';
import { SummaryList } from '../../ui/lists.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { ProvenanceTag, useOriginRows } from '../schools/parts/origin.tsx';
import { CRITERION } from './criterion-documents.ts';
import { Examples } from './examples.tsx';
import { NOTHING_TRIED, trialOf, type Trial } from './trial.ts';
import { TryIt } from './try-it.tsx';

export type Calculator = NonNullable<CriterionQuery['criterion']>;

/** One criterion: its words, its source, its rule, what answers come to, and answers to try. */
export function CriterionRoute() {
  const { editionId = '', benchmark = '', criterion = '' } = useParams();
  const key = `${benchmark}/${criterion}`;
  const result = useQuery(CRITERION, { variables: { editionId, key } });
  return (
    <Loaded key={key} result={result}>
      {({ criterion: found }) => (found ? <CriterionPage calculator={found} /> : <NotFound />)}
    </Loaded>
  );
}

function CriterionPage({ calculator }: { readonly calculator: Calculator }) {
  const t = useWords();
  const [trial, setTrial] = useState<Trial>(NOTHING_TRIED);
  const { edition, benchmark, criterion, examples } = calculator;
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (example: Example_ExampleFragment) => {
    setTrial(trialOf(example));
    heading.current?.focus();
  };
  const name = { set: edition.title, label: edition.label, slot: benchmark.slot, title: benchmark.title };
  return (
    <Page
      title={criterion.statement}
      caption={t('criterion.caption', name)}
      crumbs={[{ to: `/sets/${edition.id}`, label: `${edition.title}, ${edition.label}` }]}
      wide
    >
      <ProvenanceTag provenance={criterion.provenance} />
      <Asked calculator={calculator} />
      <h2 className="govuk-heading-m">{t('criterion.rule')}</h2>
      <Text>{criterion.rule ?? t('criterion.recorded')}</Text>
      {criterion.scored && criterion.weight > 1 && <Text>{t('criterion.weight', criterion)}</Text>}
      {criterion.scored && (
        <>
          <Examples calculator={calculator} examples={examples} onTry={take} />
          <TryIt calculator={calculator} trial={trial} onChange={setTrial} heading={heading} />
        </>
      )}
      <h2 className="govuk-heading-m">{t('criterion.origin')}</h2>
      <SummaryList rows={useOriginRows(criterion)} />
    </Page>
  );
}

function Asked({ calculator: { criterion, rows } }: { readonly calculator: Calculator }) {
  const t = useWords();
  const labels = rows.flatMap(({ label }) => label ?? []);
  return (
    <>
      <h2 className="govuk-heading-m">{t('criterion.asked')}</h2>
      <p className="govuk-body waymark-text">{criterion.question}</p>
      {criterion.hint && <p className="govuk-hint waymark-text">{criterion.hint}</p>}
      {labels.length > 0 && (
        <Text quiet>
          {t('criterion.rows')}: {labels.join(', ')}.
        </Text>
      )}
    </>
  );
}
