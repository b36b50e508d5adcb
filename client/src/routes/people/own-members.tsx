import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Details, Text } from '../../ui/texts.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useWords } from '../../words/use-words.ts';
import { MemberList } from './member-list.tsx';
import { MEMBERS } from './people-documents.ts';

/** Most that one organisation's page lists. */
const MOST = 100;

interface Props {
  readonly organisationId: string;
  readonly onChanged: (told: string) => void;
}

/** The people of one organisation, and folded away those whose role has ended. */
export function OwnMembers({ organisationId, onChanged }: Props) {
  const t = useWords();
  return (
    <>
      <Members filter={{ organisationId }} onChanged={onChanged}>
        {(list) => list}
      </Members>
      <Members filter={{ organisationId, states: ['ENDED'] }} onChanged={onChanged}>
        {(list, count) => count > 0 && <Details summary={t('people.ended', { count })}>{list}</Details>}
      </Members>
    </>
  );
}

interface MembersProps {
  readonly filter: { readonly organisationId: string; readonly states?: 'ENDED'[] };
  readonly onChanged: (told: string) => void;
  readonly children: (list: ReactNode, count: number) => ReactNode;
}

function Members({ filter, onChanged, children }: MembersProps) {
  const t = useWords();
  const result = useQuery(MEMBERS, { variables: { first: MOST, filter }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ memberships: { edges, totalCount } }) =>
        children(
          <>
            <MemberList
              label={t('people.title')}
              members={edges.map(({ node }) => node)}
              empty={t('people.none')}
              onChanged={onChanged}
            />
            {totalCount > edges.length && <Text>{t('people.more', { shown: edges.length, count: totalCount })}</Text>}
          </>,
          totalCount,
        )
      }
    </Loaded>
  );
}
