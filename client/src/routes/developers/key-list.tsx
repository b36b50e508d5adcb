import { LinkButton } from '../../ui/button.tsx';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { KeyRow_ClientFragment } from '../../graphql/graphql.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ScrollTable } from '../region/parts/scroll-table.tsx';
import { Banner } from '../../ui/banner.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { KEYS } from './developer-documents.ts';
import { RevokeKey } from './revoke-key.tsx';

/** The keys of the organisation, newest first. */
export function KeyList() {
  const t = useWords();
  const [revoking, setRevoking] = useState<KeyRow_ClientFragment | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const result = useQuery(KEYS, { variables: { first: 100 }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ apiClients: { edges } }) => (
        <>
          {done && <Banner success>{done}</Banner>}
          {revoking && (
            <RevokeKey
              client={revoking}
              onKept={() => setRevoking(null)}
              onRevoked={() => {
                setDone(t('developers.revoke-done', { name: revoking.name }));
                setRevoking(null);
              }}
            />
          )}
          {edges.length === 0 ? (
            <p className="govuk-body">{t('developers.keys-none')}</p>
          ) : (
            <KeyTable clients={edges.map(({ node }) => node)} onRevoke={setRevoking} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface TableProps {
  readonly clients: readonly KeyRow_ClientFragment[];
  readonly onRevoke: (client: KeyRow_ClientFragment) => void;
}

function KeyTable({ clients, onRevoke }: TableProps) {
  const t = useWords();
  return (
    <ScrollTable label={t('developers.keys')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('developers.keys')}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['name', 'prefix', 'scopes', 'created', 'expires', 'used', 'revoke'].map((name) => (
              <th key={name} scope="col" className="govuk-table__header">
                {t(`developers.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {clients.map((client) => (
            <KeyRow key={client.id} client={client} onRevoke={onRevoke} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function KeyRow({
  client,
  onRevoke,
}: {
  readonly client: KeyRow_ClientFragment;
  readonly onRevoke: TableProps['onRevoke'];
}) {
  const t = useWords();
  const { day } = useDates();
  const { name, keyPrefix, scopes, createdAt, expiresOn, lastUsedOn, revokedAt } = client;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {name}
      </th>
      <td className="govuk-table__cell">
        <code className="developers-prefix">{keyPrefix}…</code>
      </td>
      <td className="govuk-table__cell">{scopes.map((scope) => t(`developers.${scope}`)).join(', ')}</td>
      <td className="govuk-table__cell">{day(createdAt)}</td>
      <td className="govuk-table__cell">{day(expiresOn)}</td>
      <td className="govuk-table__cell">{lastUsedOn ? day(lastUsedOn) : t('developers.never')}</td>
      <td className="govuk-table__cell">
        {revokedAt ? (
          t('developers.revoked', { date: day(revokedAt) })
        ) : (
          <LinkButton aria-label={t('developers.revoke-name', { name })} onClick={() => onRevoke(client)}>
            {t('developers.revoke')}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}
