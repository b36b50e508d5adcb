import { Form, Link } from 'react-router';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
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
  const any = { id: '', label: t('region.any') };
  const sort = new URLSearchParams(writeCohortAddress(address)).get('sort');
  return (
    <Form role="search" className="region-filters" key={writeCohortAddress(address)}>
      <Select
        id="round"
        name="round"
        label={t('dashboard.round')}
        defaultValue={address.round}
        options={rounds.map(({ id, name }) => ({ id: id, label: name }))}
      />
      <TextField id="q" name="q" type="search" label={t('dashboard.text')} defaultValue={address.text} />
      <Select
        id="la"
        name="la"
        label={t('dashboard.authority')}
        defaultValue={address.localAuthorities[0] ?? ''}
        options={[any, ...localAuthorities.map(({ code, name }) => ({ id: code, label: name }))]}
      />
      <Select
        id="state"
        name="state"
        label={t('dashboard.state')}
        defaultValue={address.state ? STATES[address.state] : ''}
        options={[
          any,
          ...(['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED'] as const).map((state) => ({
            id: STATES[state],
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
