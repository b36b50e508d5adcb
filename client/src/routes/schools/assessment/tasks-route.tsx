import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import type { TasksQuery } from '../../../graphql/graphql.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { OutcomeMark } from '../../../ui/outcome-mark.tsx';
import { Page } from '../../../ui/page.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { InsetText, Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { schoolAddress } from '../parts/addresses.ts';
import { TASKS } from './assessment-documents.ts';
import { MoveNotice } from './move-notice.tsx';

type Assessment = Extract<NonNullable<TasksQuery['node']>, { __typename: 'Assessment' }>;

/** The benchmarks as a list of tasks, to be done in any order. */
export function TasksRoute() {
  const { assessmentId = '' } = useParams();
  const result = useQuery(TASKS, { variables: { id: assessmentId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ node }) => (node?.__typename === 'Assessment' ? <Tasks assessment={node} /> : <NotFound />)}
    </Loaded>
  );
}

function Tasks({ assessment }: { readonly assessment: Assessment }) {
  const t = useWords();
  const { day, moment } = useDates();
  const { institution, round, progress, readOnlyReason, lastSavedAt, state } = assessment;
  const address = schoolAddress(institution.id).assessment(assessment.id);
  const complete = progress.answered === progress.items;
  return (
    <Page
      title={round.name}
      caption={institution.name}
      crumbs={[{ to: schoolAddress(institution.id).school, label: institution.name }]}
    >
      {readOnlyReason && <InsetText>{readOnlyReason}</InsetText>}
      <MoveNotice assessment={assessment} />
      <ProgressBar done={progress.answered} total={progress.items} />
      {state === 'DRAFT' && (
        <Text>{t('tasks.lead', { headline: assessment.headline.display, closes: day(round.closesOn) })}</Text>
      )}
      <ul className="govuk-task-list">
        {assessment.benchmarks.map((benchmark) => (
          <Task key={benchmark.id} benchmark={benchmark} to={address.benchmark(benchmark.slot)} />
        ))}
      </ul>
      {lastSavedAt && <Text quiet>{t('tasks.last-saved', { moment: moment(lastSavedAt) })}</Text>}
      {state === 'SUBMITTED' ? (
        <ButtonLink to={address.result}>{t('school.to-result')}</ButtonLink>
      ) : (
        <ButtonLink variant={complete ? 'primary' : 'secondary'} to={address.check}>
          {t(assessment.viewerMay.includes('SUBMIT') ? 'tasks.check' : 'tasks.check-only')}
        </ButtonLink>
      )}
    </Page>
  );
}

function Task({ benchmark, to }: { readonly benchmark: Assessment['benchmarks'][number]; readonly to: string }) {
  const t = useWords();
  const { id, slot, title, outcome, percent, progress } = benchmark;
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <Link className="govuk-link govuk-task-list__link" to={to} aria-describedby={`${id}-status`}>
          {slot}. {title}
        </Link>
        <div className="govuk-task-list__hint">
          {t('ui.progress', { done: progress.answered, total: progress.items })}
        </div>
      </div>
      <div className="govuk-task-list__status" id={`${id}-status`}>
        <OutcomeMark outcome={outcome} />
        {percent !== null && <span className="waymark-quiet"> {t('school.percent', { percent })}</span>}
      </div>
    </li>
  );
}
