import { Form, Link, useLocation } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDates, useWords } from '../../words/use-words.ts';
import { KINDS, type TrailSearch } from './trail-search.ts';

interface Props {
  readonly search: TrailSearch;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}

/** Filters as a plain form: what is chosen goes into the address. */
export function TrailFilters({ search, actors }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { pathname } = useLocation();
  const early = search.to !== '' && search.from !== '' && search.to < search.from;
  return (
    <Form role="search" aria-label={t('trail.filters')} className="trail-filters" key={JSON.stringify(search)}>
      <Select
        label={t('trail.kind')}
        id="kind"
        name="kind"
        defaultValue={search.kind}
        options={[{ id: '', label: t('trail.anything') }, ...KINDS.map((id) => ({ id, label: t(`trail.kind.${id}`) }))]}
      />
      <Select
        label={t('trail.actor')}
        id="who"
        name="who"
        defaultValue={search.actor}
        options={[{ id: '', label: t('trail.anybody') }, ...actors.map(({ id, name }) => ({ id, label: name }))]}
      />
      <TextField label={t('trail.from')} id="from" name="from" type="date" defaultValue={search.from} />
      <TextField
        label={t('trail.to')}
        id="to"
        name="to"
        type="date"
        defaultValue={search.to}
        error={early ? t('trail.to-before-from', { from: day(search.from) }) : undefined}
      />
      <div className="govuk-button-group">
        <Button type="submit">{t('trail.show')}</Button>
        <Link className="govuk-link" to={pathname}>
          {t('trail.clear')}
        </Link>
      </div>
    </Form>
  );
}
