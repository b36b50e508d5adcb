import { Form, Link } from 'react-router';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type CohortAddress, writeCohortAddress } from './cohort-address.ts';

interface Props {
  readonly address: CohortAddress;
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  readonly localAuthorities: readonly { readonly code: string; readonly name: string }[];
}

const STATES = { NOT_STARTED: 'not-started', IN_PROGRESS: 'in-progress', SUBMITTED: 'submitted' } as const;

/** Filters as a plain form: what is chosen goes into the address. */
export function DashboardFilters({ address, rounds, localAuthorities }: Props) {
  const t = useWords();
  const any = { value: '', label: t('region.any') };
  const sort = new URLSearchParams(writeCohortAddress(address)).get('sort');
  return (
    <Form role="search" className="region-filters" key={writeCohortAddress(address)}>
      <SelectField
        id="round"
        name="round"
        label={t('dashboard.round')}
        defaultValue={address.round}
        options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField id="q" name="q" type="search" label={t('dashboard.text')} defaultValue={address.text} />
      <SelectField
        id="la"
        name="la"
        label={t('dashboard.authority')}
        defaultValue={address.localAuthorities[0] ?? ''}
        options={[any, ...localAuthorities.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <SelectField
        id="state"
        name="state"
        label={t('dashboard.state')}
        defaultValue={address.state ? STATES[address.state] : ''}
        options={[
          any,
          ...(['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED'] as const).map((state) => ({
            value: STATES[state],
            label: t(`dashboard.${state}`),
          })),
        ]}
      />
      {sort && <input type="hidden" name="sort" value={sort} />}
      <div className="govuk-button-group">
        <Button type="submit">{t('region.filter')}</Button>
        <Link
          className="govuk-link"
          to={writeCohortAddress({ ...address, text: '', localAuthorities: [], state: null, after: null })}
        >
          {t('region.clear')}
        </Link>
      </div>
    </Form>
  );
}
