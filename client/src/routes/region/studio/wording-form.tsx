import { useLingui } from '@lingui/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Textarea } from '../../../ui/text-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { addedAt } from './change-list.ts';
import type { WordingField } from './change.ts';
import { reworded } from './reworded.ts';
import type { Studio } from './use-studio.ts';

export interface WordingEntry {
  readonly field: WordingField;
  readonly text: string;
  /** The parent's own words; null for what the region added. */
  readonly before: string | null;
}
interface Props {
  readonly target: string;
  readonly fields: readonly WordingEntry[];
  readonly studio: Studio;
}

/** Re-words an element. What is put back to the parent's words is no change any more. */
export function WordingForm({ target, fields, studio }: Props) {
  const t = useWords();
  const { i18n } = useLingui();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const why =
    studio.changes.find((change) => change.op === 'amend-text' && change.target === target)?.why ??
    addedAt(studio.changes, target)?.why ??
    '';

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entered = fields.map((entry) => ({ ...entry, entered: textOf(form, entry.field) }));
    const found = entered
      .filter(({ field, entered: words }) => words === '' && field !== 'HINT')
      .map(({ field }) => ({
        field: `${field}-words`,
        message: t('studio.need-text', { field: t(`studio.${field}`) }),
      }));
    setProblems(found);
    if (found.length > 0) return;
    studio.change((changes) => reworded(changes, { target, language: i18n.locale, why: textOf(form, 'why'), entered }));
  }

  return (
    <form onSubmit={save} noValidate key={fields.map(({ text }) => text).join('\n') + why}>
      <h3 className="govuk-heading-s">{t('studio.wording')}</h3>
      <ErrorSummary problems={problems} />
      {fields.map(({ field, text, before }) => (
        <Textarea
          key={field}
          id={`${field}-words`}
          name={field}
          rows={field === 'TITLE' ? 1 : 3}
          label={t(`studio.${field}`)}
          hint={
            before !== null && before !== text ? t('studio.original', { text: before || t('region.none') }) : undefined
          }
          defaultValue={text}
          error={problems.find((problem) => problem.field === `${field}-words`)?.message}
        />
      ))}
      <TextField id="wording-why" name="why" label={t('studio.why')} hint={t('studio.why-hint')} defaultValue={why} />
      <Button type="submit">{t('studio.save-wording')}</Button>
    </form>
  );
}
