import { useQuery } from '@apollo/client/react';
import { Loaded } from '../../../ui/loaded.tsx';
import { Text } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { RegionPage } from '../parts/region-page.tsx';
import { Holds } from './holds.tsx';
import { PeriodsForm } from './periods-form.tsx';
import { Preview } from './preview.tsx';
import { RETENTION } from './settings-documents.ts';

/** How long the region keeps things, what that comes to, and what is to stay. */
export function SettingsRoute() {
  const t = useWords();
  const result = useQuery(RETENTION, { fetchPolicy: 'cache-and-network' });
  const again = () => void result.refetch();
  return (
    <Loaded result={result}>
      {({ retention: { periods, defaults, preview, holds } }) => (
        <RegionPage title={t('settings.title')} lead={t('settings.lead')}>
          <h2 className="govuk-heading-m">{t('settings.periods')}</h2>
          <Text>{t('settings.periods-lead')}</Text>
          <PeriodsForm periods={periods} defaults={defaults} onSaved={again} />
          <Preview preview={preview} />
          <Holds holds={holds} onChange={again} />
        </RegionPage>
      )}
    </Loaded>
  );
}
