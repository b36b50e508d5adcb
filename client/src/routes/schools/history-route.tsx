import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { HistoryQuery, Rounds_EnrolmentFragment } from '../../graphql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Table } from '../../ui/lists.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OutcomeMark } from '../../ui/outcome-mark.tsx';
import { Page } from '../../ui/page.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { schoolAddress } from './parts/addresses.ts';
import { historyTable } from './parts/history-table.ts';
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

function Programme({
  institutionId,
  enrolment,
}: {
  readonly institutionId: string;
  readonly enrolment: Rounds_EnrolmentFragment;
}) {
  const t = useWords();
  const { day } = useDates();
  const { rounds, rows } = historyTable(enrolment);
  const address = schoolAddress(institutionId);
  return (
    <section>
      <h2 className="govuk-heading-m">{enrolment.programme.name}</h2>
      <Table
        caption={t('history.rounds')}
        head={[t('history.round'), t('history.headline'), t('history.submitted')]}
        rows={rounds.map(({ id, name, assessmentId, submitted, headline, submittedAt }) => ({
          id,
          cells: [
            <Link
              key="link"
              className="govuk-link"
              to={submitted ? address.assessment(assessmentId).result : address.assessment(assessmentId).tasks}
            >
              {name}
            </Link>,
            headline,
            submittedAt ? day(submittedAt) : t('history.not-submitted'),
          ],
        }))}
      />
      <Table
        caption={t('history.benchmarks')}
        head={[t('history.benchmark'), ...rounds.map(({ name }) => name)]}
        rows={rows.map(({ slot, title, cells }) => ({
          id: slot,
          cells: [
            `${slot}. ${title}`,
            ...cells.map((cell, index) =>
              cell ? (
                <span key={rounds[index]?.id}>
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
    </section>
  );
}
