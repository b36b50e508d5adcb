import './developers.scss';
import { Button } from '../../ui/button.tsx';
import { textOf } from '../region/parts/outcome-of.ts';
import { RegionPage } from '../region/parts/region-page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { EXAMPLES } from './explorer-examples.ts';
import { lazy, Suspense, useState } from 'react';

const Editor = lazy(() => import('./explorer-editor.tsx').then(({ ExplorerEditor }) => ({ default: ExplorerEditor })));

/** GraphiQL, served by us, with examples and a key to try. */
export function ExplorerRoute() {
  const t = useWords();
  const [key, setKey] = useState('');
  const [query, setQuery] = useState<string>(EXAMPLES[0].query);
  return (
    <RegionPage
      title={t('explorer.title')}
      lead={t('explorer.lead')}
      back={{ to: '/developers', label: t('explorer.back') }}
      wide
    >
      <form
        className="region-search"
        onSubmit={(event) => {
          event.preventDefault();
          setKey(textOf(new FormData(event.currentTarget), 'key'));
        }}
      >
        <TextField
          id="key"
          name="key"
          type="password"
          label={t('explorer.key')}
          hint={t('explorer.key-hint')}
          autoComplete="off"
        />
        <Button type="submit" variant="secondary">
          {t('explorer.use-key')}
        </Button>
      </form>
      <p className="govuk-body" role="status">
        {t(key ? 'explorer.using-key' : 'explorer.using-session')}
      </p>
      <h2 className="govuk-heading-s">{t('explorer.examples')}</h2>
      <div className="govuk-button-group">
        {EXAMPLES.map((example) => (
          <Button key={example.name} type="button" variant="secondary" onClick={() => setQuery(example.query)}>
            {t(example.name)}
          </Button>
        ))}
      </div>
      <section className="developers-explorer" aria-label={t('explorer.editor')}>
        <Suspense fallback={<p className="govuk-body">{t('explorer.loading')}</p>}>
          <Editor key={query} query={query} apiKey={key} />
        </Suspense>
      </section>
    </RegionPage>
  );
}
