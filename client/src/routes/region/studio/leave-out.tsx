import type { FormEvent } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import { textOf } from '../parts/outcome-of.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { exclude, putBack, removeCriterion } from './edit.ts';
import type { Studio } from './use-studio.ts';

interface Props {
  readonly target: string;
  readonly studio: Studio;
}

/** Takes an element out of the set, with a reason. */
export function LeaveOut({ target, studio }: Props) {
  const t = useWords();
  function leaveOut(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const why = textOf(new FormData(event.currentTarget), 'why');
    studio.change((changes) => exclude(changes, target, why));
  }
  return (
    <Details summary={t('studio.leave-out')}>
      <form onSubmit={leaveOut}>
        <p className="govuk-body">{t('studio.leave-out-lead')}</p>
        <TextField id="leave-out-why" name="why" label={t('studio.why')} hint={t('studio.why-hint')} />
        <Button type="submit" variant="warning">
          {t('studio.leave-out-button')}
        </Button>
      </form>
    </Details>
  );
}

/** Says that an element is left out, and puts it back. */
export function LeftOut({ target, studio }: Props) {
  const t = useWords();
  return (
    <>
      <p className="govuk-inset-text">{t('studio.is-left-out')}</p>
      <Button type="button" onClick={() => studio.change((changes) => putBack(changes, target))}>
        {t('studio.put-back')}
      </Button>
    </>
  );
}

/** Takes a criterion out again that the region added. */
export function RemoveAdded({ target, studio, onRemoved }: Props & { readonly onRemoved: () => void }) {
  const t = useWords();
  function remove() {
    studio.change((changes) => removeCriterion(changes, target));
    onRemoved();
  }
  return (
    <Details summary={t('studio.remove-added')}>
      <p className="govuk-body">{t('studio.remove-added-lead')}</p>
      <Button type="button" variant="warning" onClick={remove}>
        {t('studio.remove-added')}
      </Button>
    </Details>
  );
}
