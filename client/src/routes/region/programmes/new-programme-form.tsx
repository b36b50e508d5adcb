import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { EditionChoice_EditionFragment } from '../../../graphql/graphql.ts';
import { Button } from '../parts/button.tsx';
import { type FieldProblem, outcomeOf } from '../parts/outcome-of.ts';
import { ProblemSummary } from '../parts/problem-summary.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../parts/words.ts';
import { EditionField } from './edition-field.tsx';
import { EMPTY_ROUND, type ProgrammeDraft, programmeProblems, type RoundDraft } from './new-programme.ts';
import { CREATE_PROGRAMME } from './programme-documents.ts';
import { RoundFields } from './round-fields.tsx';

/** Makes a programme: its name, its benchmarks and its rounds. */
export function NewProgramme({ editions }: { readonly editions: readonly EditionChoice_EditionFragment[] }) {
  const t = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<ProgrammeDraft>({ name: '', editionId: '', rounds: [EMPTY_ROUND] });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [createProgramme, { loading }] = useMutation(CREATE_PROGRAMME);
  const usable = editions.filter(({ available }) => available);
  if (usable.length === 0) return <NoEditions />;

  async function create(event: FormEvent) {
    event.preventDefault();
    const found = programmeProblems(draft).map(({ field, message, number }) => ({
      field,
      message: t(message, number ? { number } : {}),
    }));
    setProblems(found);
    if (found.length > 0) return;
    const answer = await outcomeOf(
      createProgramme({ variables: { input: { ...draft, rounds: [...draft.rounds] } } }),
      t,
    );
    const payload = answer.data?.createProgramme;
    if (payload?.programme) await navigate(`/programmes/${payload.programme.id}`);
    else setProblems(answer.problems ?? payload?.problems.map(({ path, message }) => ({ field: path, message })) ?? []);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const setRound = (index: number, round: RoundDraft) =>
    setDraft({ ...draft, rounds: draft.rounds.with(index, round) });
  return (
    <form onSubmit={(event) => void create(event)} noValidate aria-labelledby="new-programme">
      <h2 className="govuk-heading-m" id="new-programme">
        {t('programmes.new')}
      </h2>
      <ProblemSummary problems={problems} />
      <TextField
        id="name"
        label={t('programmes.new-name')}
        value={draft.name}
        error={errorOf('name')}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <EditionField
        id="editionId"
        label={t('programmes.new-edition')}
        editions={usable}
        value={draft.editionId}
        error={errorOf('editionId')}
        onChange={(editionId) => setDraft({ ...draft, editionId })}
      />
      {draft.rounds.map((round, index) => (
        // eslint-disable-next-line react/no-array-index-key -- rounds have no name of their own before they are typed
        <RoundFields
          key={index}
          index={index}
          round={round}
          errorOf={errorOf}
          onChange={(next) => setRound(index, next)}
          onRemove={
            draft.rounds.length > 1 ? () => setDraft({ ...draft, rounds: draft.rounds.toSpliced(index, 1) }) : null
          }
        />
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => setDraft({ ...draft, rounds: [...draft.rounds, EMPTY_ROUND] })}
      >
        {t('programmes.add-round')}
      </Button>
      <div>
        <Button type="submit" disabled={loading}>
          {t('programmes.create')}
        </Button>
      </div>
    </form>
  );
}

function NoEditions() {
  const t = useWords();
  return (
    <p className="govuk-inset-text">
      {t('programmes.no-editions')}{' '}
      <Link className="govuk-link" to="/modules">
        {t('programmes.see-modules')}
      </Link>
    </p>
  );
}
