import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Form, Link } from 'react-router';
import { STATUSES, type InstitutionSearch } from './institution-filter.ts';

interface Props {
  readonly search: InstitutionSearch;
  readonly localAuthorities: readonly { readonly code: string; readonly name: string }[];
}

/** Filters as a plain form: what is chosen goes into the address. */
export function InstitutionFilters({ search, localAuthorities }: Props) {
  const t = useWords();
  const any = { value: '', label: t('region.any') };
  return (
    <Form role="search" className="region-filters" key={JSON.stringify(search)}>
      <TextField label={t('institutions.text')} id="q" name="q" defaultValue={search.text} type="search" />
      <SelectField
        label={t('institutions.authority')}
        id="la"
        name="la"
        defaultValue={search.localAuthority}
        options={[any, ...localAuthorities.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <TextField
        label={t('institutions.phase')}
        hint={t('institutions.phase-hint')}
        id="phase"
        name="phase"
        defaultValue={search.phase}
      />
      <SelectField
        label={t('institutions.status')}
        id="status"
        name="status"
        defaultValue={search.status}
        options={[any, ...STATUSES.map((status) => ({ value: status, label: t(`institutions.${status}`) }))]}
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
