import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { useChanges } from '../../../api/use-changes.ts';
import { useViewer } from '../../../app/viewer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { answersOnDevice } from '../answers/answer-storage.ts';
import { createAnswerStore } from '../answers/answer-store.ts';
import { AnswersContext } from '../answers/use-answers.ts';
import { useWords } from '../../../words/use-words.ts';

/** Around the pages of one assessment: what is typed on any of them is kept and sent from here. */
export function AssessmentFrame() {
  const { assessmentId = '' } = useParams();
  return <Frame key={assessmentId} assessmentId={assessmentId} />;
}

function Frame({ assessmentId }: { readonly assessmentId: string }) {
  const t = useWords();
  const client = useApolloClient();
  const person = useViewer().person?.id ?? '';
  const [store] = useState(() =>
    createAnswerStore({
      send: async (entry) => sendAnswer(client, assessmentId, entry),
      storage: answersOnDevice(window.localStorage, person, assessmentId),
    }),
  );
  const [others, setOthers] = useState(0);
  const readAgain = async () => {
    // Whichever page of the assessment is open.
    await client.refetchQueries({
      include: 'active',
      onQueryUpdated: (query) => query.variables['id'] === assessmentId,
    });
    setOthers((count) => count + 1);
  };
  useChanges(assessmentId, () => void readAgain().catch(() => undefined));
  // The browser knows when the network is back, and when the page is about to go.
  useEffect(() => {
    const flush = () => store.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [store]);
  return (
    <AnswersContext value={store}>
      <Outlet />
      <p role="status" className="govuk-visually-hidden" key={others}>
        {others > 0 && t('answers.others-changed')}
      </p>
    </AnswersContext>
  );
}
