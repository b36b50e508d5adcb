import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { outcomeOf, textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PUBLISH_PROFILE } from './profile-documents.ts';
import type { Studio } from './use-studio.ts';

interface Props {
  readonly profile: Studio_ProfileFragment;
  readonly studio: Studio;
}

/** Publishes for ever, once the edition's name was typed. */
export function PublishForm({ profile, studio }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [publishProfile, { loading }] = useMutation(PUBLISH_PROFILE);
  const name = profile.editionLabel;

  async function publish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const confirm = textOf(new FormData(event.currentTarget), 'confirm');
    if (confirm !== name) return setProblems([{ field: 'confirm', message: t('studio.publish-need', { name }) }]);
    const answer = await outcomeOf(
      publishProfile({ variables: { input: { profileId: profile.id, expectedRevision: profile.revision, confirm } } }),
      t,
    );
    if (answer.code === 'CONFLICT') return setProblems([{ field: 'confirm', message: t('studio.conflict') }]);
    setProblems(
      answer.problems ??
        answer.data?.publishProfile?.problems.map(({ message }) => ({ field: 'confirm', message })) ??
        [],
    );
  }

  return (
    <section aria-labelledby="studio-publish">
      <h2 className="govuk-heading-s" id="studio-publish">
        {t('studio.publish')}
      </h2>
      {whatStops(profile, studio) ? (
        <p className="govuk-body-s">{t(whatStops(profile, studio) ?? '')}</p>
      ) : (
        <form onSubmit={(event) => void publish(event)} noValidate>
          <ErrorSummary problems={problems} />
          <p className="govuk-body-s">{t('studio.publish-lead')}</p>
          <TextField
            id="confirm"
            name="confirm"
            label={t('studio.publish-confirm', { name })}
            error={problems[0]?.message}
            autoComplete="off"
          />
          <Button type="submit" disabled={loading}>
            {t('studio.publish-button')}
          </Button>
        </form>
      )}
    </section>
  );
}

/** The message that says why nothing can be published yet; null when it can. */
function whatStops({ problems }: Studio_ProfileFragment, { changes }: Studio): string | null {
  if (problems.length > 0) return 'studio.publish-problems';
  return changes.length === 0 ? 'studio.publish-nothing' : null;
}
