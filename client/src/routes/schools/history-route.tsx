import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { HistoryQuery, History_EnrolmentFragment } from '../../graphql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Table } from '../../ui/lists.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OutcomeMark } from '../../ui/outcome-mark.tsx';
import { Page } from '../../ui/page.tsx';
import { InsetText } from '../../ui/texts.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { schoolAddress } from './parts/addresses.ts';
import { historySeries } from './parts/history-series.ts';
import { HISTORY } from './school-side-documents.ts';

/** A school's rounds so far. */
export function HistoryRoute() {
  const { id = '' } = useParams();
  const result = useQuery(HISTORY, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ institution }) => (institution ? <History school={institution} /> : <NotFound />)}
    </Loaded>
  );
}

function History({ school }: { readonly school: NonNullable<HistoryQuery['institution']> }) {
  const t = useWords();
  const begun = school.enrolments.filter(({ rounds }) => rounds.some(({ assessment }) => assessment));
  return (
    <Page title={t('history.title')} caption={school.name} wide>
      {begun.length === 0 && <EmptyState>{t('history.none')}</EmptyState>}
      {begun.map((enrolment) => (
        <Programme key={enrolment.id} institutionId={school.id} enrolment={enrolment} />
      ))}
    </Page>
  );
}

interface ProgrammeProps {
  readonly institutionId: string;
  readonly enrolment: History_EnrolmentFragment;
}

function Programme({ institutionId, enrolment }: ProgrammeProps) {
  const t = useWords();
  const { day } = useDates();
  const { rounds, series } = historySeries(enrolment);
  const address = schoolAddress(institutionId);
  return (
    <section>
      <h2 className="govuk-heading-m">{enrolment.programme.name}</h2>
      <Table
        caption={t('history.rounds')}
        head={[t('history.round'), t('history.set'), t('history.headline'), t('history.submitted')]}
        rows={rounds.map(({ round, assessment: { id, state, edition, headline, submittedAt } }) => ({
          id: round.id,
          cells: [
            <Link
              key="link"
              className="govuk-link"
              to={state === 'SUBMITTED' ? address.assessment(id).result : address.assessment(id).tasks}
            >
              {round.name}
            </Link>,
            t('history.edition', edition),
            headline.display,
            submittedAt ? day(submittedAt) : t('history.not-submitted'),
          ],
        }))}
      />
      {series.map((one, index) => (
        <SeriesTable key={one.rounds[0]?.round.id} series={one} isBreak={index > 0} alone={series.length === 1} />
      ))}
    </section>
  );
}

interface SeriesProps {
  readonly series: ReturnType<typeof historySeries>['series'][number];
  /** Whether the rounds before were answered with another instrument. */
  readonly isBreak: boolean;
  readonly alone: boolean;
}

function SeriesTable({ series: { rounds, rows }, isBreak, alone }: SeriesProps) {
  const t = useWords();
  const edition = rounds[0]?.assessment.edition ?? { title: '', label: '' };
  return (
    <>
      {isBreak && <InsetText>{t('history.break', { ...edition, round: rounds[0]?.round.name ?? '' })}</InsetText>}
      <Table
        caption={alone ? t('history.benchmarks') : t('history.benchmarks-of', edition)}
        head={[t('history.benchmark'), ...rounds.map(({ round }) => round.name)]}
        rows={rows.map(({ slot, title, cells }) => ({
          id: slot,
          cells: [
            `${slot}. ${title}`,
            ...cells.map((cell, index) =>
              cell ? (
                <span key={rounds[index]?.round.id}>
                  <OutcomeMark outcome={cell.outcome} />
                  {cell.percent !== null && (
                    <span className="waymark-quiet"> {t('school.percent', { percent: cell.percent })}</span>
                  )}
                </span>
              ) : (
                t('history.not-asked')
              ),
            ),
          ],
        }))}
      />
    </>
  );
}
