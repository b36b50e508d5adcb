import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { textOf } from '../parts/outcome-of.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ChooseInstitutions } from './choose-institutions.tsx';
import { ENROLLABLE } from './programme-documents.ts';

const SHOWN = 50;

interface Props {
  readonly programmeId: string;
  readonly onEnrolled: () => void;
}

/** Finds institutions that are not enrolled yet, and enrols those that are ticked. */
export function EnrolInstitutions({ programmeId, onEnrolled }: Props) {
  const t = useWords();
  const [text, setText] = useState<string | null>(null);
  const result = useQuery(ENROLLABLE, {
    variables: { first: SHOWN, filter: { text, notEnrolledIn: programmeId, statuses: ['OPEN'] } },
    skip: text === null,
    fetchPolicy: 'cache-and-network',
  });

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setText(textOf(new FormData(event.currentTarget), 'q'));
  }

  return (
    <section aria-labelledby="enrol" className="govuk-!-margin-top-6">
      <h2 className="govuk-heading-m" id="enrol">
        {t('programme.enrol')}
      </h2>
      <form onSubmit={search} role="search" className="region-search">
        <TextField
          id="enrol-q"
          name="q"
          type="search"
          label={t('programme.enrol-search')}
          hint={t('programme.enrol-hint')}
        />
        <Button type="submit" variant="secondary">
          {t('region.search')}
        </Button>
      </form>
      {text !== null && (
        <Loaded result={result}>
          {({ institutions: { edges, totalCount } }) => (
            <ChooseInstitutions
              programmeId={programmeId}
              found={edges.map(({ node }) => node)}
              total={totalCount}
              onEnrolled={() => {
                onEnrolled();
                void result.refetch();
              }}
            />
          )}
        </Loaded>
      )}
    </section>
  );
}
