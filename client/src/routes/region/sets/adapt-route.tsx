import { useMutation, useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../../ui/button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Missing } from '../parts/missing.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { outcomeOf, textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { RegionPage } from '../parts/region-page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { CREATE_PROFILE, PARENT } from './set-documents.ts';

/** Begins an adaptation: a name for the set and one for its edition. */
export function AdaptRoute() {
  const t = useWords();
  const { editionId = '' } = useParams();
  const result = useQuery(PARENT, { variables: { id: editionId } });
  return (
    <Loaded result={result}>
      {({ node }) =>
        node?.__typename === 'Edition' ? (
          <RegionPage
            title={t('adapt.title', { title: node.title })}
            lead={t('adapt.lead')}
            back={{ to: `/sets/${editionId}`, label: `${node.title}, ${node.label}` }}
          >
            {node.available ? (
              <AdaptForm editionId={editionId} />
            ) : (
              <p className="govuk-inset-text">{t('adapt.unavailable', { reason: node.unavailableReason ?? '' })}</p>
            )}
          </RegionPage>
        ) : (
          <Missing title={t('sets.title')} message={t('edition.missing')} back="/sets" />
        )
      }
    </Loaded>
  );
}

function AdaptForm({ editionId }: { readonly editionId: string }) {
  const t = useWords();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [createProfile, { loading }] = useMutation(CREATE_PROFILE);

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { parentId: editionId, name: textOf(form, 'name'), editionLabel: textOf(form, 'editionLabel') };
    const found = [
      ...(input.name === '' ? [{ field: 'name', message: t('adapt.need-name') }] : []),
      ...(input.editionLabel === '' ? [{ field: 'editionLabel', message: t('adapt.need-edition') }] : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const answer = await outcomeOf(createProfile({ variables: { input } }), t);
    const payload = answer.data?.createProfile;
    if (payload?.profile) await navigate(`/adapt/${payload.profile.id}`);
    else setProblems(answer.problems ?? payload?.problems.map(({ path, message }) => ({ field: path, message })) ?? []);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field.endsWith(field))?.message;
  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <ErrorSummary problems={problems} />
      <TextField id="name" name="name" label={t('adapt.name')} hint={t('adapt.name-hint')} error={errorOf('name')} />
      <TextField
        id="editionLabel"
        name="editionLabel"
        label={t('adapt.edition')}
        hint={t('adapt.edition-hint')}
        error={errorOf('editionLabel')}
      />
      <Button type="submit" disabled={loading}>
        {t('adapt.start')}
      </Button>
    </form>
  );
}
