import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Text } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';
import { ACCESS } from './access-documents.ts';
import { AskForm } from './ask-form.tsx';
import { RequestsTable } from './requests-table.tsx';
import { SharedTable } from './shared-table.tsx';

/** What a partner may read, what it asked for, and how to ask. */
export function AccessRoute() {
  const t = useWords();
  const [told, setTold] = useState<string | null>(null);
  const result = useQuery(ACCESS, { fetchPolicy: 'cache-and-network' });
  const done = (message: string) => {
    setTold(message);
    void result.refetch().catch(() => undefined);
  };
  return (
    <Loaded result={result}>
      {({ institutions, accessRequests }) => (
        <Page title={t('access.title')} wide>
          {told && <Banner success>{told}</Banner>}
          <Text>{t('access.lead')}</Text>
          <SharedTable schools={institutions.edges.map(({ node }) => node)} />
          <RequestsTable requests={accessRequests.edges.map(({ node }) => node)} onDone={done} />
          <AskForm onAsked={done} />
        </Page>
      )}
    </Loaded>
  );
}
