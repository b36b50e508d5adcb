import { type FormEvent, useState } from 'react';
import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Details } from '../../../ui/texts.tsx';
import type { FormProblem } from '../../../api/problem.ts';
import { errorAt, textOf } from '../parts/outcome-of.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/choice-fields.tsx';
import { Textarea } from '../../../ui/text-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { newKey } from './change-list.ts';
import { addCriterion, reason } from './edit.ts';
import type { OutlineBenchmark, Studio } from './use-studio.ts';

interface Props {
  readonly benchmark: OutlineBenchmark;
  readonly parent: Studio_ProfileFragment['parent'];
  readonly studio: Studio;
  readonly onAdded: (target: string) => void;
}

/** Adds a criterion of the region's own, asked and scored like one of the parent. */
export function AddCriterionForm({ benchmark, parent, studio, onAdded }: Props) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const models = [...parent.benchmarks].sort(
    (a, b) => Number(b.key === benchmark.key) - Number(a.key === benchmark.key),
  );

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const words = {
      statement: textOf(form, 'statement'),
      question: textOf(form, 'question'),
      hint: textOf(form, 'hint'),
      like: textOf(form, 'like'),
    };
    const found = (['statement', 'question', 'like'] as const)
      .filter((field) => words[field] === '')
      .map((field) => ({ field: `new-${field}`, message: t(`studio.need-${field}`) }));
    setProblems(found);
    if (found.length > 0) return;
    const taken = benchmark.criteria.map(({ key }) => key.split('/')[1] ?? key);
    const criterion = {
      ...words,
      key: newKey(words.statement, taken),
      hint: words.hint || undefined,
      ...reason(textOf(form, 'why')),
    };
    studio.change((changes) => addCriterion(changes, benchmark.key, criterion));
    onAdded(`${benchmark.key}/${criterion.key}`);
  }

  return (
    <Details summary={t('studio.add')}>
      <form onSubmit={add} noValidate>
        <ErrorSummary problems={problems} />
        <p className="govuk-body">{t('studio.add-lead')}</p>
        <NewCriterionFields models={models} problems={problems} />
        <TextField id="new-why" name="why" label={t('studio.why')} hint={t('studio.why-hint')} />
        <Button type="submit">{t('studio.add-button')}</Button>
      </form>
    </Details>
  );
}

interface FieldsProps {
  readonly models: Props['parent']['benchmarks'];
  readonly problems: readonly FormProblem[];
}

function NewCriterionFields({ models, problems }: FieldsProps) {
  const t = useWords();
  return (
    <>
      <Textarea
        id="new-statement"
        name="statement"
        rows={3}
        label={t('studio.add-statement')}
        hint={t('studio.add-statement-hint')}
        error={errorAt(problems, 'new-statement')}
      />
      <Textarea
        id="new-question"
        name="question"
        rows={3}
        label={t('studio.add-question')}
        hint={t('studio.add-question-hint')}
        error={errorAt(problems, 'new-question')}
      />
      <Textarea id="new-hint" name="hint" rows={3} label={t('studio.add-hint')} />
      <Select
        id="new-like"
        name="like"
        label={t('studio.add-like')}
        error={errorAt(problems, 'new-like')}
        options={[
          { id: '', label: '' },
          ...models.flatMap(({ title, criteria }) =>
            criteria.map(({ key, statement }) => ({ id: key, label: `${title}: ${statement}` })),
          ),
        ]}
      />
    </>
  );
}
