import { Link } from 'react-router';
import type { EditionChoice_EditionFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { errorAt } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EditionField } from './edition-field.tsx';
import { EMPTY_ROUND, type RoundDraft } from './new-programme.ts';
import { RoundFields } from './round-fields.tsx';
import { useNewProgramme } from './use-new-programme.ts';

/** Makes a programme: its name, its benchmarks and its rounds. */
export function NewProgramme({ editions }: { readonly editions: readonly EditionChoice_EditionFragment[] }) {
  const t = useWords();
  const { draft, setDraft, create, problems, loading } = useNewProgramme();
  const usable = editions.filter(({ available }) => available);
  if (usable.length === 0) return <NoEditions />;
  const { rounds } = draft;
  const setRounds = (next: readonly RoundDraft[]) => setDraft({ ...draft, rounds: next });
  return (
    <form onSubmit={(event) => void create(event)} noValidate aria-labelledby="new-programme">
      <h2 className="govuk-heading-m" id="new-programme">
        {t('programmes.new')}
      </h2>
      <ErrorSummary problems={problems} />
      <TextField
        id="name"
        label={t('programmes.new-name')}
        value={draft.name}
        error={errorAt(problems, 'name')}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <EditionField
        id="editionId"
        label={t('programmes.new-edition')}
        editions={usable}
        value={draft.editionId}
        error={errorAt(problems, 'editionId')}
        onChange={(editionId) => setDraft({ ...draft, editionId })}
      />
      {rounds.map((round, index) => (
        <RoundFields
          key={index}
          index={index}
          round={round}
          errorOf={(field) => errorAt(problems, field)}
          onChange={(next) => setRounds(rounds.with(index, next))}
          onRemove={rounds.length > 1 ? () => setRounds(rounds.toSpliced(index, 1)) : null}
        />
      ))}
      <Button type="button" variant="secondary" onClick={() => setRounds([...rounds, EMPTY_ROUND])}>
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
