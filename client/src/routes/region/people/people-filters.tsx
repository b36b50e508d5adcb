import { Form, Link } from 'react-router';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { ALL_ROLES, KINDS, STATES, type PeopleSearch } from '../../people/people-search.ts';

/** Filters as a plain form: what is chosen goes into the address. */
export function PeopleFilters({ search }: { readonly search: PeopleSearch }) {
  const t = useWords();
  const options = (any: string, ids: readonly string[], words: string) => [
    { id: '', label: any },
    ...ids.map((id) => ({ id, label: t(`${words}.${id}`) })),
  ];
  return (
    <Form role="search" className="region-filters" key={JSON.stringify(search)}>
      <TextField label={t('people.text')} id="q" name="q" defaultValue={search.text} type="search" />
      <Select
        label={t('people.kind')}
        id="kind"
        name="kind"
        defaultValue={search.kind}
        options={options(t('region.any'), KINDS, 'people.kind')}
      />
      <Select
        label={t('people.role')}
        id="in-role"
        name="role"
        defaultValue={search.role}
        options={options(t('region.any'), ALL_ROLES, 'role')}
      />
      <Select
        label={t('people.state')}
        id="state"
        name="state"
        defaultValue={search.state}
        options={options(t('people.state.holding'), STATES, 'people.state')}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('region.search')}</Button>
        <Link className="govuk-link" to="/people">
          {t('region.clear')}
        </Link>
      </div>
    </Form>
  );
}
