import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Form, Link } from 'react-router';
import { STATUSES, type InstitutionSearch } from './institution-filter.ts';

interface Props {
  readonly search: InstitutionSearch;
  readonly localAuthorities: readonly { readonly code: string; readonly name: string }[];
  readonly phases: readonly { readonly key: string; readonly label: string }[];
}

/** Filters as a plain form: what is chosen goes into the address. */
export function InstitutionFilters({ search, localAuthorities, phases }: Props) {
  const t = useWords();
  const any = { id: '', label: t('region.any') };
  return (
    <Form role="search" className="region-filters" key={JSON.stringify(search)}>
      <TextField label={t('institutions.text')} id="q" name="q" defaultValue={search.text} type="search" />
      <Select
        label={t('institutions.authority')}
        id="la"
        name="la"
        defaultValue={search.localAuthority}
        options={[any, ...localAuthorities.map(({ code, name }) => ({ id: code, label: name }))]}
      />
      <Select
        label={t('institutions.phase')}
        id="phase"
        name="phase"
        defaultValue={search.phase}
        options={[any, ...phases.map(({ key, label }) => ({ id: key, label }))]}
      />
      <Select
        label={t('institutions.status')}
        id="status"
        name="status"
        defaultValue={search.status}
        options={[any, ...STATUSES.map((status) => ({ id: status, label: t(`institutions.${status}`) }))]}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('region.search')}</Button>
        <Link className="govuk-link" to="/institutions">
          {t('region.clear')}
        </Link>
      </div>
    </Form>
  );
}
