import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf } from '../../../api/problem.ts';
import type { Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { REMOVE_EVIDENCE } from './evidence-documents.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceSummary } from './evidence-summary.tsx';

interface Props {
  readonly institutionId: string;
  readonly evidence: Evidence_ItemFragment;
  readonly mayChange: boolean;
  readonly onChanged: (message: string) => void;
}

/** A piece of evidence in the library, to be changed or removed. */
export function EvidenceRow({ institutionId, evidence, mayChange, onChanged }: Props) {
  const t = useWords();
  const [doing, setDoing] = useState<'editing' | 'removing' | null>(null);
  const { type, title, supports } = evidence;
  const stop = () => setDoing(null);
  if (doing === 'editing' && type) {
    const done = () => {
      stop();
      onChanged(t('evidence.changed', { title }));
    };
    return (
      <EvidenceForm
        institutionId={institutionId}
        type={type}
        evidence={evidence}
        supports={supports}
        onDone={done}
        onCancel={stop}
      />
    );
  }
  return (
    <>
      <EvidenceSummary evidence={evidence} />
      <Supported criteria={evidence.criteria} />
      {doing === 'removing' && (
        <ConfirmRemoval
          evidence={evidence}
          onDone={() => onChanged(t('evidence.removed', { title }))}
          onCancel={stop}
        />
      )}
      {mayChange && doing === null && (
        <p className="govuk-body-s waymark-ways">
          {type && <Way words={t('evidence.edit')} title={title} onClick={() => setDoing('editing')} />}
          <Way words={t('evidence.remove')} title={title} onClick={() => setDoing('removing')} />
        </p>
      )}
    </>
  );
}

/** Which questions it supports, folded away; one that no set has any more keeps its key. */
function Supported({ criteria }: Pick<Evidence_ItemFragment, 'criteria'>) {
  const t = useWords();
  const words = t('evidence.supports', { count: criteria.length });
  if (criteria.length === 0) return <p className="govuk-body-s govuk-!-margin-bottom-2">{words}</p>;
  return (
    <Details summary={words}>
      <ul className="govuk-list govuk-list--bullet">
        {criteria.map(({ key, statement, benchmark }) => (
          <li key={key}>{statement ? `${benchmark ?? ''}: ${statement}` : t('evidence.supports-gone', { key })}</li>
        ))}
      </ul>
    </Details>
  );
}

interface WayProps {
  readonly words: string;
  readonly title: string;
  readonly onClick: () => void;
}

/** Something to do with one piece: a list read aloud says with which. */
function Way({ words, title, onClick }: WayProps) {
  return (
    <LinkButton onClick={onClick}>
      {words}
      <span className="govuk-visually-hidden"> “{title}”</span>
    </LinkButton>
  );
}

interface RemovalProps {
  readonly evidence: Evidence_ItemFragment;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ConfirmRemoval({ evidence: { id, title, supports }, onDone, onCancel }: RemovalProps) {
  const t = useWords();
  const [remove] = useMutation(REMOVE_EVIDENCE);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    try {
      const { data } = await remove({ variables: { input: { evidenceId: id } } });
      const [refused] = data?.removeEvidence?.problems ?? [];
      if (refused) setProblem(refused.message);
      else onDone();
    } catch (error) {
      setProblem(messageOf(error, t('ui.offline')));
    }
  };
  return (
    <div className="waymark-conflict" role="alert">
      <p className="govuk-body">{t('evidence.remove-sure', { title, count: supports.length })}</p>
      {problem && <p className="govuk-error-message">{problem}</p>}
      <div className="govuk-button-group">
        <Button variant="warning" onClick={() => void confirm()}>
          {t('evidence.remove-yes')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('evidence.remove-no')}
        </Button>
      </div>
    </div>
  );
}
