import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import type { CheckQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice-fields.tsx';
import { NotFound } from '../../../ui/error-pages.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { InsetText, Text, Warning } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { useQueue } from '../answers/use-answers.ts';
import { schoolAddress } from '../parts/addresses.ts';
import { CHECK, SUBMIT } from './assessment-documents.ts';
import { SubmitProblems } from './submit-problems.tsx';
import { UnansweredList } from './unanswered-list.tsx';

type Assessment = Extract<NonNullable<CheckQuery['node']>, { __typename: 'Assessment' }>;

/** What is still missing, and the submission. */
export function CheckRoute() {
  const { assessmentId = '' } = useParams();
  const result = useQuery(CHECK, { variables: { id: assessmentId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ node }) => (node?.__typename === 'Assessment' ? <Check assessment={node} /> : <NotFound />)}
    </Loaded>
  );
}

function Check({ assessment }: { readonly assessment: Assessment }) {
  const t = useWords();
  const { institution, round, progress, readOnlyReason, headline } = assessment;
  const address = schoolAddress(institution.id);
  const crumbs = [
    { to: address.school, label: institution.name },
    { to: address.assessment(assessment.id).tasks, label: round.name },
  ];
  const missing = progress.items - progress.answered;
  return (
    <Page title={t('check.title')} caption={institution.name} crumbs={crumbs}>
      {readOnlyReason && <InsetText>{readOnlyReason}</InsetText>}
      <p className="govuk-body-l">{t('check.lead', { missing, headline: headline.display })}</p>
      <UnansweredList assessment={assessment} />
      {assessment.viewerMay.includes('SUBMIT') ? (
        <SubmitForm assessment={assessment} />
      ) : (
        <Text>{t('check.not-yours')}</Text>
      )}
    </Page>
  );
}

function SubmitForm({ assessment }: { readonly assessment: Assessment }) {
  const t = useWords();
  const { day } = useDates();
  const { declared, setDeclared, problems, refusals, submit } = useSubmit(assessment);
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <SubmitProblems assessment={assessment} problems={refusals} />
      <h2 className="govuk-heading-m">{t('check.submit-title')}</h2>
      <Warning>{t('check.warning', { closes: day(assessment.round.closesOn) })}</Warning>
      <div className="govuk-form-group">
        <div className="govuk-checkboxes">
          <Checkbox id="declaration" label={t('check.declaration')} checked={declared} onChange={setDeclared} />
        </div>
      </div>
      <Button type="submit">{t('check.submit')}</Button>
    </form>
  );
}

/** Submits once everything typed is saved, and goes on to the result. */
function useSubmit({ id, institution }: Assessment) {
  const t = useWords();
  const navigate = useNavigate();
  const client = useApolloClient();
  const waiting = useQueue().entries.size;
  const [send] = useMutation(SUBMIT);
  const [declared, setDeclared] = useState(false);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [refusals, setRefusals] = useState<readonly { message: string; path: string }[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusals([]);
    if (!declared) return setProblems([{ field: 'declaration', message: t('check.need-declaration') }]);
    if (waiting > 0) return setProblems([{ field: '', message: t('check.unsaved', { count: waiting }) }]);
    setProblems([]);
    try {
      const { data } = await send({ variables: { input: { assessmentId: id, declaration: true } } });
      const found = data?.submitAssessment?.problems ?? [];
      if (found.length > 0) return setRefusals(found);
      await client.refetchQueries({ include: [CHECK] }).catch(() => undefined);
      await navigate(schoolAddress(institution.id).assessment(id).result);
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  return { declared, setDeclared, problems, refusals, submit: (event: FormEvent) => void submit(event) };
}
