import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { codeOf } from '../../api/problem.ts';
import type { Held_GrantFragment, SharedSchoolQuery } from '../../graphql/graphql.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SummaryList, Table } from '../../ui/lists.tsx';
import { OutcomeMark } from '../../ui/outcome-mark.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { ReadsCell } from '../schools/sharing/reads-cell.tsx';
import { SHARED_BENCHMARKS, SHARED_SCHOOL } from './access-documents.ts';

type School = NonNullable<SharedSchoolQuery['institution']>;
type Result = NonNullable<School['latestResult']>;

/** One school as far as it shares with a partner. Asked anew at each visit: what has ended is not shown from memory. */
export function SharedSchoolRoute() {
  const { id = '' } = useParams();
  const result = useQuery(SHARED_SCHOOL, { variables: { id }, fetchPolicy: 'network-only' });
  if (result.error && codeOf(result.error) === 'NOT_FOUND') return <Gone />;
  return (
    <Loaded result={result}>
      {({ institution }) => (institution ? <SharedSchool school={institution} /> : <Gone />)}
    </Loaded>
  );
}

function Gone() {
  const t = useWords();
  return (
    <Page title={t('access.gone-title')}>
      <Text>{t('access.gone')}</Text>
      <p className="govuk-body">
        <Link className="govuk-link" to="/access">
          {t('access.gone-next')}
        </Link>
      </p>
    </Page>
  );
}

function SharedSchool({ school: { name, town, grants, latestResult } }: { readonly school: School }) {
  const t = useWords();
  const held = grants.filter(({ holds }) => holds);
  return (
    <Page title={name} caption={town ?? undefined} crumbs={[{ to: '/access', label: t('access.title') }]}>
      <h2 className="govuk-heading-m">{t('access.result')}</h2>
      {latestResult ? (
        <LatestResult result={latestResult} deep={held.some(({ level }) => level !== 'HEADLINE')} />
      ) : (
        <Text>{t('access.no-result')}</Text>
      )}
      <h2 className="govuk-heading-m">{t('access.terms')}</h2>
      {held.map((grant) => (
        <GrantFacts key={grant.id} grant={grant} />
      ))}
    </Page>
  );
}

function GrantFacts({ grant: { level, programme, purpose, endsOn } }: { readonly grant: Held_GrantFragment }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <SummaryList
      rows={[
        { key: t('sharing.col-reads'), value: <ReadsCell level={level} programme={programme} /> },
        { key: t('sharing.col-purpose'), value: purpose },
        { key: t('sharing.col-until'), value: day(endsOn) },
      ]}
    />
  );
}

function LatestResult({ result, deep }: { readonly result: Result; readonly deep: boolean }) {
  const t = useWords();
  const { day } = useDates();
  const { headline, round, submittedAt, id } = result;
  return (
    <>
      <p className="waymark-headline">{headline.display}</p>
      {submittedAt && <Text>{t('access.result-of', { round: round.name, day: day(submittedAt) })}</Text>}
      {deep ? <Benchmarks assessmentId={id} /> : <Text>{t('access.headline-only')}</Text>}
    </>
  );
}

/** Asked apart, so that a level that does not reach so far takes nothing else from the page. */
function Benchmarks({ assessmentId }: { readonly assessmentId: string }) {
  const t = useWords();
  const { data, error } = useQuery(SHARED_BENCHMARKS, { variables: { id: assessmentId }, fetchPolicy: 'network-only' });
  if (error) return <Text>{t('access.headline-only')}</Text>;
  if (data?.node?.__typename !== 'Assessment') return null;
  return (
    <Table
      caption={t('access.benchmark')}
      hideCaption
      head={[t('access.benchmark'), t('access.outcome')]}
      rows={data.node.benchmarks.map(({ id, slot, title, outcome, percent }) => ({
        id,
        cells: [
          `${slot}. ${title}`,
          <span key="outcome">
            <OutcomeMark outcome={outcome} />
            {percent !== null && <span className="waymark-quiet"> {t('access.percent', { percent })}</span>}
          </span>,
        ],
      }))}
    />
  );
}
