import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { messageOf, type FormProblem } from '../../../api/problem.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { START_ASSESSMENT, UNANSWERED } from '../school-documents.ts';
import { firstUnanswered, schoolAddress } from './addresses.ts';
import type { RoundAssessment, Work } from './work.ts';

interface Props {
  readonly institutionId: string;
  readonly work: Work;
  /** Whether the viewer may answer; else the sentence only. */
  readonly mayAnswer: boolean;
}

/** What comes next, in one sentence, and the way to it. */
export function NextStep({ institutionId, work, mayAnswer }: Props) {
  const t = useWords();
  const { day } = useDates();
  if (work.kind === 'none') return <p className="waymark-next govuk-body">{t('school.next.none')}</p>;
  const { round, programme } = work;
  const sentence = t(`school.next.${work.kind}`, {
    round: round.name,
    programme,
    closes: day(round.closesOn),
    opens: day(round.opensOn),
  });
  return (
    <div className="waymark-next">
      <p className="govuk-body-l govuk-!-margin-bottom-3">{sentence}</p>
      {'assessment' in work && (
        <ProgressBar done={work.assessment.progress.answered} total={work.assessment.progress.items} />
      )}
      <Way institutionId={institutionId} work={work} mayAnswer={mayAnswer} />
    </div>
  );
}

function Way({ institutionId, work, mayAnswer }: Props) {
  const t = useWords();
  if (work.kind === 'none' || work.kind === 'wait') return null;
  if (work.kind === 'start') return mayAnswer ? <Start institutionId={institutionId} roundId={work.round.id} /> : null;
  const assessment = schoolAddress(institutionId).assessment(work.assessment.id);
  if (work.kind === 'done') return <ButtonLink to={assessment.result}>{t('school.to-result')}</ButtonLink>;
  if (!mayAnswer) return <ButtonLink to={assessment.tasks}>{t('school.to-assessment')}</ButtonLink>;
  if (work.kind === 'submit') return <ButtonLink to={assessment.check}>{t('school.to-check')}</ButtonLink>;
  return <Continue institutionId={institutionId} assessment={work.assessment} />;
}

/** Goes on at the first item without an answer. */
function Continue({
  institutionId,
  assessment: { id },
}: {
  readonly institutionId: string;
  readonly assessment: RoundAssessment;
}) {
  const t = useWords();
  const { data } = useQuery(UNANSWERED, { variables: { id } });
  const assessment = schoolAddress(institutionId).assessment(id);
  const place = data?.node?.__typename === 'Assessment' ? firstUnanswered(data.node.benchmarks) : null;
  const to = place ? assessment.item(place.slot, place.criterion, place.item) : assessment.tasks;
  return <ButtonLink to={to}>{t('school.continue')}</ButtonLink>;
}

function Start({ institutionId, roundId }: { readonly institutionId: string; readonly roundId: string }) {
  const t = useWords();
  const navigate = useNavigate();
  const [start, { loading }] = useMutation(START_ASSESSMENT);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const begin = async () => {
    try {
      const { data } = await start({ variables: { input: { institutionId, roundId } } });
      const assessment = data?.startAssessment?.assessment;
      if (assessment) return await navigate(schoolAddress(institutionId).assessment(assessment.id).tasks);
      setProblems((data?.startAssessment?.problems ?? []).map(({ message }) => ({ field: '', message })));
    } catch (error) {
      setProblems([{ field: '', message: messageOf(error, t('ui.offline')) }]);
    }
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Button onClick={() => void begin()}>{t(loading ? 'school.starting' : 'school.start')}</Button>
    </>
  );
}
