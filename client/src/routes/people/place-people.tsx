import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWords } from '../../words/use-words.ts';
import { AddPerson } from './add-person.tsx';
import { JoinRequestList } from './join-request-list.tsx';
import { ManagerNotice } from './manager-notice.tsx';
import { OwnMembers } from './own-members.tsx';
import { PLACE_PEOPLE } from './people-documents.ts';
import { ROLES_OF } from './roles.ts';

/** The people of one institution: who asks to join, who is there, and a form for another. */
export function PlacePeople({ institutionId }: { readonly institutionId: string }) {
  const result = useQuery(PLACE_PEOPLE, { variables: { id: institutionId }, fetchPolicy: 'cache-and-network' });
  const { told, tell } = useTold();
  const t = useWords();
  return (
    <Loaded result={result}>
      {({ institution }) => {
        if (!institution?.organisation) return <NotFound />;
        const mayManage = institution.viewerMay.includes('MANAGE_PEOPLE');
        const { id, managerCount } = institution.organisation;
        return (
          <>
            {told && <Banner success>{told}</Banner>}
            {mayManage && <ManagerNotice count={managerCount} kind="INSTITUTION" />}
            <JoinRequestList requests={institution.joinRequests} onDecided={tell} />
            {institution.joinRequests.length > 0 && <h2 className="govuk-heading-m">{t('people.list')}</h2>}
            <OwnMembers organisationId={id} onChanged={tell} />
            {mayManage && (
              <AddPerson
                place={{ institutionId }}
                organisation={institution.name}
                roles={ROLES_OF.INSTITUTION}
                onAdded={tell}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** What was done last, to be told at the top; everything that may have changed is read again. */
export function useTold() {
  const client = useApolloClient();
  const [told, setTold] = useState<string | null>(null);
  const tell = (what: string) => {
    setTold(what);
    window.scrollTo?.(0, 0);
    void client.refetchQueries({ include: 'active' });
  };
  return { told, tell };
}
