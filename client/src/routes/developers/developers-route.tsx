import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Loaded } from '../../ui/loaded.tsx';
import { RegionPage } from '../region/parts/region-page.tsx';
import { useWords } from '../../words/use-words.ts';
import { CodeBlock } from './code-block.tsx';
import { CreateKey } from './create-key.tsx';
import { DEVELOPERS } from './developer-documents.ts';
import { firstCommand, firstQuery, type Numbered } from './first-query.ts';
import { KeyList } from './key-list.tsx';
import { MadeKey } from './made-key.tsx';

/** Keys of a partner's programs, and the first query to paste. */
export function DevelopersRoute() {
  const t = useWords();
  const result = useQuery(DEVELOPERS, { fetchPolicy: 'cache-and-network' });
  return (
    <RegionPage title={t('developers.title')} lead={t('developers.lead')} wide>
      <Loaded result={result}>
        {({ viewer, institutions }) => (
          <Portal may={viewer.may.includes('MANAGE_API_CLIENTS')} institution={institutions.edges[0]?.node ?? null} />
        )}
      </Loaded>
    </RegionPage>
  );
}

interface Props {
  readonly may: boolean;
  readonly institution: (Numbered & { readonly name: string }) | null;
}

function Portal({ may, institution }: Props) {
  const t = useWords();
  const [made, setMade] = useState<string | null>(null);
  return (
    <>
      {may ? (
        <>
          <h2 className="govuk-heading-m">{t('developers.keys')}</h2>
          <KeyList />
          {made && <MadeKey secret={made} />}
          <CreateKey onMade={setMade} />
        </>
      ) : (
        <p className="govuk-inset-text">{t('developers.only-partners')}</p>
      )}
      <FirstQuery secret={made} institution={institution} />
      <h2 className="govuk-heading-m">{t('developers.more')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {/* A whole page load: only this page may start the editor's workers. */}
          <a className="govuk-link" href="/developers/explorer">
            {t('developers.explorer-link')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/schema.graphql">
            {t('developers.schema-link')}
          </a>
        </li>
      </ul>
      <p className="govuk-body">{t('developers.limits')}</p>
    </>
  );
}

function FirstQuery({
  secret,
  institution,
}: {
  readonly secret: string | null;
  readonly institution: Props['institution'];
}) {
  const t = useWords();
  const query = firstQuery(institution);
  const command = firstCommand({ address: `${window.location.origin}/graphql`, key: secret ?? 'YOUR_KEY', query });
  return (
    <section aria-labelledby="first-query">
      <h2 className="govuk-heading-m" id="first-query">
        {t('developers.first')}
      </h2>
      <p className="govuk-body">
        {institution ? t('developers.first-of', { name: institution.name }) : t('developers.first-none')}{' '}
        {t(secret ? 'developers.first-with-key' : 'developers.first-no-key')}
      </p>
      <CodeBlock title={t('developers.command')} what={t('developers.curl')} code={command} />
      <CodeBlock title={t('developers.query')} what={t('developers.the-query')} code={query} />
    </section>
  );
}
