import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { PersonDataQuery } from '../../../graphql/graphql.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';
import { PERSON_DATA } from './data-documents.ts';
import { DisableSection } from './disable-section.tsx';
import { DownloadButton } from './download-button.tsx';
import { EraseSection } from './erase-section.tsx';

/** What is held about the viewer or, for a region administrator, about somebody else, and what can be done with it. */
export function DataRoute() {
  const t = useWords();
  const { personId = null } = useParams();
  const [changed, setChanged] = useState(false);
  const result = useQuery(PERSON_DATA, { variables: { personId }, fetchPolicy: 'network-only' });
  const onDone = () => {
    setChanged(true);
    void result.refetch();
  };
  return (
    <Loaded result={result}>
      {({ personData: data }) => (
        <Page
          title={data.self ? t('data.title-self') : t('data.title-other', { name: data.name })}
          crumbs={[
            data.self ? { to: '/account', label: t('data.account') } : { to: '/people', label: t('data.people') },
          ]}
        >
          {changed && <Banner success>{t('data.changed')}</Banner>}
          <Download data={data} />
          {data.erasedAt === null ? (
            <>
              <DisableSection data={data} onDone={onDone} />
              <EraseSection data={data} onDone={onDone} />
            </>
          ) : (
            <Erased at={data.erasedAt} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Download({ data: { self, downloadPath } }: { readonly data: PersonDataQuery['personData'] }) {
  const t = useWords();
  return (
    <section aria-labelledby="download">
      <h2 className="govuk-heading-m" id="download">
        {t('data.download')}
      </h2>
      <Text>{t(self ? 'data.download-self' : 'data.download-other')}</Text>
      <DownloadButton path={downloadPath} />
      <Text>
        {t('data.why')}{' '}
        <Link className="govuk-link" to="/privacy">
          {t('data.privacy')}
        </Link>
      </Text>
    </section>
  );
}

function Erased({ at }: { readonly at: string }) {
  const t = useWords();
  const { day } = useDates();
  return <Text>{t('data.erased-since', { day: day(at) })}</Text>;
}
