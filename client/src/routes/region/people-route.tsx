import { useQuery } from '@apollo/client/react';
import { Loaded } from '../../ui/loaded.tsx';
import { Missing } from './parts/missing.tsx';
import { RegionPage } from './parts/region-page.tsx';
import { useWords } from '../../words/use-words.ts';
import { AddPerson } from './people/add-person.tsx';
import { OWN_PEOPLE } from './people/people-documents.ts';
import { PeopleTable } from './people/people-table.tsx';
import { INSTITUTION_ROLES, PARTNER_ROLES, REGION_ROLES } from './people/roles.ts';

/** The people of the organisation that the viewer acts for. */
export function PeopleRoute() {
  const t = useWords();
  const result = useQuery(OWN_PEOPLE, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        const organisation = viewer.active?.organisation;
        if (!organisation) return <Missing title={t('people.title')} message={t('people.no-region')} back="/home" />;
        return (
          <RegionPage title={t('people.title')} lead={t('people.lead', { organisation: organisation.name })}>
            <PeopleTable people={organisation.people} empty={t('people.none')} />
            {viewer.may.includes('MANAGE_PEOPLE') && (
              <AddPerson
                place={{ organisationId: organisation.id }}
                roles={ROLES[organisation.kind]}
                refetch={['OwnPeople']}
              />
            )}
          </RegionPage>
        );
      }}
    </Loaded>
  );
}

const ROLES = { REGION: REGION_ROLES, INSTITUTION: INSTITUTION_ROLES, PARTNER: PARTNER_ROLES } as const;
