import { useQuery } from '@apollo/client/react';
import { Banner } from '../../ui/banner.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import type { OwnOrganisationQuery } from '../../graphql/graphql.ts';
import { Missing } from './parts/missing.tsx';
import { RegionPage } from './parts/region-page.tsx';
import { useWords } from '../../words/use-words.ts';
import { AddPerson } from '../people/add-person.tsx';
import { ManagerNotice } from '../people/manager-notice.tsx';
import { OwnMembers } from '../people/own-members.tsx';
import { OWN_ORGANISATION } from '../people/people-documents.ts';
import { useTold } from '../people/place-people.tsx';
import { ROLES_OF } from '../people/roles.ts';
import { RegionPeople } from './people/region-people.tsx';

type Organisation = NonNullable<OwnOrganisationQuery['viewer']['active']>['organisation'];

/** The people of the organisation that the viewer acts for; for the region, everybody. */
export function PeopleRoute() {
  const t = useWords();
  const result = useQuery(OWN_ORGANISATION, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { active, may } }) =>
        active ? (
          <People organisation={active.organisation} mayManage={may.includes('MANAGE_PEOPLE')} />
        ) : (
          <Missing title={t('people.title')} message={t('people.no-region')} back="/home" />
        )
      }
    </Loaded>
  );
}

function People({ organisation, mayManage }: { readonly organisation: Organisation; readonly mayManage: boolean }) {
  const t = useWords();
  const { told, tell } = useTold();
  const { id: organisationId, name, kind, managerCount } = organisation;
  const region = kind === 'REGION';
  return (
    <RegionPage title={t('people.title')} lead={t(`people.lead.${kind}`, { organisation: name })} wide={region}>
      {told && <Banner success>{told}</Banner>}
      {mayManage && <ManagerNotice count={managerCount} kind={kind} />}
      {region ? (
        <RegionPeople mayManage={mayManage} tell={tell} />
      ) : (
        <OwnMembers organisationId={organisationId} onChanged={tell} />
      )}
      {mayManage && (
        <div className="waymark-text">
          <AddPerson place={{ organisationId }} organisation={name} roles={ROLES_OF[kind]} onAdded={tell} />
        </div>
      )}
    </RegionPage>
  );
}
