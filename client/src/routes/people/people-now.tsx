import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { InsetText } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { HOW_MANY_WAIT } from './join-documents.ts';
import { ManagerNotice } from './manager-notice.tsx';
import { PLACE_PEOPLE } from './people-documents.ts';

/** What of a school's people needs whoever manages them now; nothing for others. */
export function SchoolPeopleNow({ institutionId }: { readonly institutionId: string }) {
  const { data } = useQuery(PLACE_PEOPLE, { variables: { id: institutionId } });
  const institution = data?.institution;
  if (!institution?.viewerMay.includes('MANAGE_PEOPLE')) return null;
  const to = `/schools/${institutionId}/people`;
  return (
    <>
      <Waiting count={institution.joinRequests.length} to={to} />
      <ManagerNotice count={institution.organisation?.managerCount} kind="INSTITUTION" to={to} />
    </>
  );
}

/** How many ask to join institutions where nobody could decide: then the region does. */
export function RegionPeopleNow() {
  const { data } = useQuery(HOW_MANY_WAIT, { fetchPolicy: 'cache-and-network' });
  return <Waiting count={data?.joinRequests.totalCount ?? 0} to="/people" />;
}

function Waiting({ count, to }: { readonly count: number; readonly to: string }) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <InsetText>
      {t('join.waiting', { count })}{' '}
      <Link className="govuk-link" to={to}>
        {t('join.to')}
      </Link>
    </InsetText>
  );
}
