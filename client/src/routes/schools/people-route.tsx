import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/use-words.ts';
import '../people/add-people-messages.ts';
import { PLACE_PEOPLE } from '../people/people-documents.ts';
import { PlacePeople } from '../people/place-people.tsx';

/** Who acts for a school. */
export function PeopleRoute() {
  const { id = '' } = useParams();
  const t = useWords();
  const result = useQuery(PLACE_PEOPLE, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ institution }) =>
        institution ? (
          <Page title={t('people.title')} caption={institution.name}>
            <PlacePeople institutionId={institution.id} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
