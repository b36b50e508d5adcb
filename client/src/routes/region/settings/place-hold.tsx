import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Textarea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { errorAt, fieldProblems, outcomeOf } from '../parts/outcome-of.ts';
import { FIND_FOR_HOLD, PLACE_HOLD } from './settings-documents.ts';

/** Keeps everything of an institution: its number or name, and why. */
export function PlaceHold({ onPlaced }: { readonly onPlaced: () => void }) {
  const t = useWords();
  const form = usePlaceHold(onPlaced);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.place();
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 className="govuk-heading-s">{t('settings.hold-new')}</h3>
      <ErrorSummary problems={form.problems} />
      <p className="govuk-body" role="status">
        {form.placed && t('settings.hold-placed', { institution: form.placed })}
      </p>
      <TextField
        id="institution"
        label={t('settings.hold-which')}
        hint={t('settings.hold-which-hint')}
        error={errorAt(form.problems, 'institution')}
        value={form.text}
        onChange={({ target }) => form.setText(target.value)}
      />
      <Textarea
        id="reason"
        label={t('settings.hold-why')}
        hint={t('settings.hold-why-hint')}
        error={errorAt(form.problems, 'reason')}
        value={form.reason}
        onChange={({ target }) => form.setReason(target.value)}
      />
      <Button type="submit" variant="secondary">
        {t('settings.hold-place')}
      </Button>
    </form>
  );
}

function usePlaceHold(onPlaced: () => void) {
  const t = useWords();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [placed, setPlaced] = useState<string | null>(null);
  const [placeHold] = useMutation(PLACE_HOLD);

  async function find() {
    if (text.trim() === '') return { problem: t('settings.need-institution') };
    const found = await outcomeOf(client.query({ query: FIND_FOR_HOLD, variables: { text: text.trim() } }), t);
    const [first, second] = found.data?.institutions.edges ?? [];
    if (found.problems) return { problem: found.problems[0]?.message ?? '' };
    if (!first) return { problem: t('settings.none-found', { text: text.trim() }) };
    return second ? { problem: t('settings.many-found', { text: text.trim() }) } : { institution: first.node };
  }

  async function place() {
    setPlaced(null);
    const { institution, problem } = await find();
    if (!institution) return setProblems([{ field: 'institution', message: problem ?? '' }]);
    const input = { institutionId: institution.id, reason };
    const outcome = await outcomeOf(placeHold({ variables: { input } }), t);
    const found = outcome.problems ?? fieldProblems(outcome.data?.placeHold?.problems);
    setProblems(found);
    if (found.length > 0) return;
    setPlaced(institution.name);
    setText('');
    setReason('');
    onPlaced();
  }

  return { text, setText, reason, setReason, problems, placed, place };
}
