import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { moved, withChange } from './change-list.ts';
import type { Studio } from './use-studio.ts';

interface Props {
  /** The benchmark whose criteria are put in order, or `''` for the benchmarks. */
  readonly target: string;
  readonly entries: readonly { readonly id: string; readonly label: string }[];
  readonly studio: Studio;
}

/** Puts elements in another order, a step at a time. */
export function OrderList({ target, entries, studio }: Props) {
  const t = useWords();
  const ids = entries.map(({ id }) => id);
  const move = (id: string, step: -1 | 1) =>
    studio.change((changes) => withChange(changes, { op: 'reorder', target, order: moved(ids, id, step) }));
  if (entries.length < 2) return null;
  return (
    <Details summary={t('studio.order')}>
      <ol className="govuk-list region-order">
        {entries.map(({ id, label }, index) => (
          <li key={id} className="region-order__item">
            <span>{label}</span>
            <span className="region-order__buttons">
              <Button
                type="button"
                variant="secondary"
                aria-disabled={index === 0}
                aria-label={t('studio.up-name', { name: label })}
                onClick={() => index > 0 && move(id, -1)}
              >
                ↑
              </Button>
              <Button
                type="button"
                variant="secondary"
                aria-disabled={index === entries.length - 1}
                aria-label={t('studio.down-name', { name: label })}
                onClick={() => index < entries.length - 1 && move(id, 1)}
              >
                ↓
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Details>
  );
}
