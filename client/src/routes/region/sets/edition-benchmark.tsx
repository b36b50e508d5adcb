import { Link } from 'react-router';
import { Details } from '../../../ui/texts.tsx';
import { SummaryList } from '../../../ui/lists.tsx';
import { Tag } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { criterionAddress } from '../../criterion/address.ts';
import type { ShownBenchmark } from './edition-route.tsx';

/** A benchmark of an edition: its rule in words, its settings and its criteria. */
export function EditionBenchmarkSection({
  benchmark,
  editionId,
}: {
  readonly benchmark: ShownBenchmark;
  readonly editionId: string;
}) {
  const t = useWords();
  const { slot, title, summary, rule, parameters, criteria, changes } = benchmark;
  return (
    <section className="region-card" aria-labelledby={benchmark.id}>
      <h3 className="govuk-heading-m" id={benchmark.id}>
        {slot}. {title}
      </h3>
      <p className="govuk-body">{summary}</p>
      <LocalChanges changes={changes} />
      <p className="govuk-body">
        <strong>{t('edition.rule')}:</strong> {rule}
      </p>
      <ParameterRows parameters={parameters} />
      {criteria.map((criterion) => (
        <Details key={criterion.id} summary={criterion.statement}>
          <CriterionFacts criterion={criterion} />
          <p className="govuk-body">
            <Link className="govuk-link" to={criterionAddress(editionId, criterion.key)}>
              {t('edition.try')}
              <span className="govuk-visually-hidden"> ({criterion.statement})</span>
            </Link>
          </p>
        </Details>
      ))}
    </section>
  );
}

/** What a region may turn, and how it stands. */
export function ParameterRows({
  parameters,
}: {
  readonly parameters: readonly { readonly name: string; readonly label: string; readonly display: string }[];
}) {
  if (parameters.length === 0) return null;
  return <SummaryList rows={parameters.map(({ label, display }) => ({ key: label, value: display }))} />;
}

function LocalChanges({ changes }: { readonly changes: readonly string[] }) {
  const t = useWords();
  if (changes.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <strong>{t('edition.local-changes')}</strong>
      <ul className="govuk-list">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  );
}

function CriterionFacts({ criterion }: { readonly criterion: ShownBenchmark['criteria'][number] }) {
  const t = useWords();
  const { question, hint, provenance, repeatedOver, scored, rule, evidenceTypes, changes } = criterion;
  return (
    <>
      <LocalChanges changes={changes} />
      <SummaryList
        rows={[
          { key: t('edition.question'), value: question },
          ...(hint ? [{ key: t('edition.hint'), value: hint }] : []),
          { key: t('edition.repeated'), value: repeatedOver ?? t('edition.asked-once') },
          { key: t('edition.scored'), value: scored ? (rule ?? t('region.yes')) : t('edition.recorded') },
          { key: t('edition.evidence'), value: evidenceTypes.map(({ label }) => label).join(', ') || t('region.none') },
          {
            key: t('edition.provenance'),
            value: <Tag colour={PROVENANCE_COLOURS[provenance]}>{t(`edition.${provenance}`)}</Tag>,
          },
          { key: t('edition.source'), value: <SourceLine source={criterion.source} /> },
        ]}
      />
    </>
  );
}

const PROVENANCE_COLOURS = { OFFICIAL: 'blue', ADAPTED: 'teal', LOCAL: 'purple', PROPOSED: 'yellow' } as const;

function SourceLine({
  source: { title, section, url, checkedOn, note },
}: {
  readonly source: ShownBenchmark['criteria'][number]['source'];
}) {
  const t = useWords();
  const { day } = useDates();
  const name = section ? `${title}, ${section}` : title;
  return (
    <>
      {url?.startsWith('https://') ? (
        <a className="govuk-link" href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      , {t('edition.checked', { date: day(checkedOn) })}
      {note && <p className="govuk-body-s govuk-!-margin-bottom-0">{note}</p>}
    </>
  );
}
