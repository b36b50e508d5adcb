import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Loaded } from '../../../ui/loaded.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ROLES_OF, type RoleName } from '../../people/roles.ts';
import { CHASE } from './programme-documents.ts';

const SHOWN = 10;

/** Enrolled institutions that have not started the open round, with whom to write to. */
export function ChaseList({
  programmeId,
  round,
}: {
  readonly programmeId: string;
  readonly round: { readonly id: string; readonly name: string };
}) {
  const t = useWords();
  const result = useQuery(CHASE, {
    variables: { id: programmeId, roundId: round.id, first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section aria-labelledby="chase">
      <h2 className="govuk-heading-m" id="chase">
        {t('programme.chase', { round: round.name })}
      </h2>
      <Loaded result={result}>
        {({ node }) => {
          if (node?.__typename !== 'Programme') return null;
          const { totalCount, edges } = node.cohort;
          if (totalCount === 0) return <p className="govuk-body">{t('programme.chase-none')}</p>;
          return (
            <>
              <ul className="govuk-list govuk-list--bullet">
                {edges.map(({ node: { institution } }) => (
                  <ChaseItem key={institution.id} institution={institution} />
                ))}
              </ul>
              {totalCount > edges.length && (
                <p className="govuk-body">{t('programme.chase-more', { count: totalCount - edges.length })}</p>
              )}
              <p className="govuk-body">
                <Link
                  className="govuk-link"
                  to={`/programmes/${programmeId}/dashboard?round=${encodeURIComponent(round.id)}&state=not-started`}
                >
                  {t('programme.chase-link')}
                </Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

interface Chased {
  readonly id: string;
  readonly name: string;
  readonly people: readonly {
    readonly id: string;
    readonly role: RoleName;
    readonly person: { readonly name: string; readonly email: string };
  }[];
}

function ChaseItem({ institution: { id, name, people } }: { readonly institution: Chased }) {
  const lead = people.find(({ role }) => role === ROLES_OF.INSTITUTION[0]) ?? people[0];
  return (
    <li>
      <Link className="govuk-link" to={`/institutions/${id}`}>
        {name}
      </Link>
      {lead && (
        <>
          {' – '}
          {lead.person.name},{' '}
          <a className="govuk-link" href={`mailto:${encodeURIComponent(lead.person.email)}`}>
            {lead.person.email}
          </a>
        </>
      )}
    </li>
  );
}
