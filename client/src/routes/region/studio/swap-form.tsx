import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import type { SlotChoicesQuery } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { textOf } from '../parts/outcome-of.ts';
import { reason, swapOf, swapSlot, takeSwapBack } from './edit.ts';
import { SLOT_CHOICES } from './profile-documents.ts';
import type { OutlineBenchmark, Studio } from './use-studio.ts';

interface Props {
  readonly profileId: string;
  readonly benchmark: OutlineBenchmark;
  readonly studio: Studio;
  /** Called with the key of the benchmark that fills the place now. */
  readonly onSwapped: (benchmark: string) => void;
}

type SlotChoice = Extract<NonNullable<SlotChoicesQuery['node']>, { __typename: 'Profile' }>['slotChoices'][number];

/** Fills a place with a benchmark of another set, or puts the set's own back. */
export function SwapForm({ profileId, benchmark, studio, onSwapped }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const swap = studio.changes.find((change) => change.op === 'swap-slot' && change.benchmark === benchmark.key);
  const target = swap?.target ?? benchmark.key;
  function takeBack() {
    studio.change((changes) => takeSwapBack(changes, target));
    onSwapped(target);
  }
  return (
    <Details summary={t('studio.swap')}>
      <p className="govuk-body">{t('studio.swap-lead')}</p>
      {swapOf(studio.changes, target) && (
        <Button type="button" variant="secondary" onClick={takeBack}>
          {t('studio.swap-take-back')}
        </Button>
      )}
      {asked ? (
        <Choices profileId={profileId} target={target} benchmark={benchmark} studio={studio} onSwapped={onSwapped} />
      ) : (
        <Button type="button" variant="secondary" onClick={() => setAsked(true)}>
          {t('studio.swap-show')}
        </Button>
      )}
    </Details>
  );
}

/** Asked for only when somebody wants to know: every benchmark of every set is tried. */
function Choices({ target, ...props }: Props & { readonly target: string }) {
  const result = useQuery(SLOT_CHOICES, { variables: { id: props.profileId, target } });
  return (
    <Loaded result={result}>
      {({ node }) =>
        node?.__typename === 'Profile' ? <ChoiceForm {...props} target={target} choices={node.slotChoices} /> : null
      }
    </Loaded>
  );
}

const keyOf = ({ editionKey, benchmark }: SlotChoice): string => `${editionKey} ${benchmark}`;

function ChoiceForm({
  target,
  choices,
  studio,
  onSwapped,
}: Props & { readonly target: string; readonly choices: readonly SlotChoice[] }) {
  const t = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const usable = choices.filter(({ fits }) => fits);
  const choice = usable.find((one) => keyOf(one) === chosen);
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!choice) return;
    const why = reason(textOf(new FormData(event.currentTarget), 'why'));
    const { editionKey: from, benchmark } = choice;
    studio.change((changes) => swapSlot(changes, { target, from, benchmark, ...why }));
    onSwapped(benchmark);
  }
  if (usable.length === 0) return <p className="govuk-inset-text">{t('studio.swap-none')}</p>;
  return (
    <form onSubmit={save} noValidate>
      <Radios
        id="swap"
        name="swap"
        label={t('studio.swap-choose')}
        value={chosen}
        onChange={setChosen}
        options={usable.map((one) => ({
          id: keyOf(one),
          label: t('studio.swap-option', { title: one.title, set: one.editionTitle, edition: one.editionLabel }),
          hint: t(one.corresponds ? 'studio.swap-corresponds' : 'studio.swap-questions', { count: one.questions }),
        }))}
      />
      {choice && choice.cannotApply.length > 0 && <CannotApply choice={choice} />}
      <TextField id="swap-why" name="why" label={t('studio.why')} hint={t('studio.why-hint')} />
      <Button type="submit" aria-disabled={!choice}>
        {t('studio.swap-button')}
      </Button>
    </form>
  );
}

/** What nobody in the set could be asked, and whom it is for. */
function CannotApply({ choice }: { readonly choice: SlotChoice }) {
  const t = useWords();
  return (
    <div className="govuk-inset-text" role="status">
      <p className="govuk-body">{t('studio.swap-cannot', { count: choice.cannotApply.length })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {choice.cannotApply.map(({ statement, reason: why }) => (
          <li key={statement}>
            {statement} {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
