import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from '../../../api/problem.ts';
import type { Move_AssessmentFragment } from '../../../graphql/graphql.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Details, InsetText, Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { TASKS } from './assessment-documents.ts';
import { MOVE_ASSESSMENT, UNDO_MOVE } from './move-documents.ts';

interface Props {
  readonly assessment: Move_AssessmentFragment;
}

/** Offers to go on under the programme's present set; once moved, says what is left to do and offers to undo it. */
export function MoveNotice({ assessment }: Props) {
  const { viewerMay, movableTo, move } = assessment;
  if (movableTo && viewerMay.includes('MOVE')) return <Offer assessment={assessment} edition={movableTo} />;
  return move ? <Moved assessment={assessment} move={move} /> : null;
}

/** Sends a change of the assessment; what the page shows is read again before it ends. */
function useChange(id: string, document: typeof MOVE_ASSESSMENT | typeof UNDO_MOVE) {
  const t = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [change, { loading }] = useMutation(document as typeof MOVE_ASSESSMENT, {
    variables: { input: { assessmentId: id } },
    refetchQueries: [TASKS],
    awaitRefetchQueries: true,
  });
  const run = () => {
    setProblem(null);
    change().catch((error: unknown) => setProblem(messageOf(error, t('ui.offline'))));
  };
  return { run, loading, problems: problem === null ? [] : [{ field: '', message: problem }] };
}

function Offer({
  assessment,
  edition,
}: Props & { readonly edition: NonNullable<Move_AssessmentFragment['movableTo']> }) {
  const t = useWords();
  const { run, loading, problems } = useChange(assessment.id, MOVE_ASSESSMENT);
  return (
    <>
      <ErrorSummary problems={problems} />
      <Banner>
        <p className="govuk-notification-banner__heading">{t('move.offer-title')}</p>
        <Text>{t('move.offer', edition)}</Text>
        <Button variant="secondary" disabled={loading} onClick={run}>
          {t('move.button', edition)}
        </Button>
      </Banner>
    </>
  );
}

function Moved({ assessment, move }: Props & { readonly move: NonNullable<Move_AssessmentFragment['move']> }) {
  const t = useWords();
  const { day } = useDates();
  const { run, loading, problems } = useChange(assessment.id, UNDO_MOVE);
  const { from, movedBy, movedAt, toConfirm, toAnswer, added, dropped } = move;
  return (
    <>
      <ErrorSummary problems={problems} />
      <InsetText>
        {t('move.moved', { ...from, person: movedBy, day: day(movedAt) })}{' '}
        {t('move.todo', { confirm: toConfirm, answer: toAnswer })}
      </InsetText>
      {added.length + dropped.length > 0 && (
        <Details summary={t('move.changes')}>
          <Criteria title={t('move.added')} criteria={added} />
          <Criteria title={t('move.dropped')} criteria={dropped} />
        </Details>
      )}
      {assessment.viewerMay.includes('UNDO_MOVE') && (
        <>
          <Text quiet>{t('move.undo-hint')}</Text>
          <Button variant="secondary" disabled={loading} onClick={run}>
            {t('move.undo')}
          </Button>
        </>
      )}
    </>
  );
}

type Criterion = NonNullable<Move_AssessmentFragment['move']>['added'][number];

function Criteria({ title, criteria }: { readonly title: string; readonly criteria: readonly Criterion[] }) {
  const t = useWords();
  if (criteria.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {criteria.map(({ statement, note }) => (
          <li key={statement}>{note ? t('move.note', { statement, note }) : statement}</li>
        ))}
      </ul>
    </>
  );
}
