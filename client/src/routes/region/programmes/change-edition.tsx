import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { EditionChoice_EditionFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { outcomeOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { useWords } from '../../../words/use-words.ts';
import { EditionField } from './edition-field.tsx';
import { CHANGE_EDITION } from './programme-documents.ts';

interface Props {
  readonly programme: { readonly id: string; readonly edition: { readonly id: string } };
  readonly editions: readonly EditionChoice_EditionFragment[];
}

/** Lets a programme go on with another edition, for the assessments to come. */
export function ChangeEdition({ programme, editions }: Props) {
  const t = useWords();
  const [editionId, setEditionId] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const [changeEdition, { loading }] = useMutation(CHANGE_EDITION);
  const others = editions.filter(({ id, available }) => available && id !== programme.edition.id);

  async function change(event: FormEvent) {
    event.preventDefault();
    setDone(null);
    if (editionId === '') return setProblems([{ field: 'edition', message: t('programmes.need-edition') }]);
    const answer = await outcomeOf(
      changeEdition({ variables: { input: { programmeId: programme.id, editionId } } }),
      t,
    );
    const payload = answer.data?.changeProgrammeEdition;
    setProblems(answer.problems ?? payload?.problems.map(({ message }) => ({ field: 'edition', message })) ?? []);
    if (!payload?.programme || payload.problems.length > 0) return;
    setDone(t('programme.change-edition-done', payload.programme.edition));
    setEditionId('');
  }

  return (
    <>
      {done && <Banner success>{done}</Banner>}
      <Details summary={t('programme.change-edition')}>
        {others.length === 0 ? (
          <p className="govuk-body">
            {t('programme.change-edition-none')}{' '}
            <Link className="govuk-link" to="/sets">
              {t('sets.title')}
            </Link>
          </p>
        ) : (
          <form onSubmit={(event) => void change(event)} noValidate>
            <ErrorSummary problems={problems} />
            <p className="govuk-body">{t('programme.change-edition-warning')}</p>
            <EditionField
              id="edition"
              label={t('programme.edition')}
              editions={others}
              value={editionId}
              error={problems[0]?.message}
              onChange={setEditionId}
            />
            <Button type="submit" variant="secondary" disabled={loading}>
              {t('programme.change-edition-button')}
            </Button>
          </form>
        )}
      </Details>
    </>
  );
}
