import { type FormEvent, useState } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choice-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Details } from '../../../ui/texts.tsx';
import { useWords, type Words } from '../../../words/use-words.ts';
import { textOf } from '../parts/outcome-of.ts';
import type { Change } from './change.ts';
import { withChange, withoutChange } from './change-list.ts';
import { reason } from './edit.ts';
import { ParameterField } from './parameter-field.tsx';
import { readSettings } from './parameters.ts';
import type { OutlineCriterion, Studio } from './use-studio.ts';

interface Props {
  readonly criterion: OutlineCriterion;
  readonly studio: Studio;
}

/** Stands for no rule among the choices. */
const RECORDED = 'recorded';

/** By which rule a criterion is scored, of those that can read its question. */
export function RuleForm({ criterion, studio }: Props) {
  const t = useWords();
  if (criterion.rules.length === 0) return null;
  return (
    <Details summary={t('studio.rules')}>
      <Choice key={JSON.stringify(criterion.rules)} criterion={criterion} studio={studio} />
    </Details>
  );
}

function Choice({ criterion, studio }: Props) {
  const t = useWords();
  const { rule, setRule, choice, problems, own, save, takeBack } = useRule({ criterion, studio });
  const options = criterion.rules.map(({ key, label, words }) => ({ id: key, label, hint: words }));
  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id="rule"
        name="rule"
        label={t('studio.rules-lead')}
        value={rule}
        onChange={setRule}
        options={[...options, { id: RECORDED, label: t('studio.rule-none'), hint: t('studio.rule-none-hint') }]}
      />
      {choice?.arguments.map((parameter) => (
        <ParameterField
          key={`${choice.key} ${parameter.name}`}
          parameter={parameter}
          bounds={boundsOf(parameter, t)}
          error={problems.find(({ field }) => field === `parameter-${parameter.name}`)?.message}
        />
      ))}
      <TextField
        id="rule-why"
        name="why"
        label={t('studio.why')}
        hint={t('studio.why-hint')}
        defaultValue={own?.why ?? ''}
      />
      <Button type="submit">{t('studio.save-rule')}</Button>
      {own && (
        <Button type="button" variant="secondary" onClick={takeBack}>
          {t('studio.rule-take-back')}
        </Button>
      )}
    </form>
  );
}

type Argument = OutlineCriterion['rules'][number]['arguments'][number];

function boundsOf({ type, min, max }: Argument, t: Words): string {
  return type === 'INTEGER' && min !== null && max !== null ? t('studio.between', { min, max }) : '';
}

function useRule({ criterion, studio }: Props) {
  const t = useWords();
  const { key: target, rules } = criterion;
  const inForce = rules.find(({ chosen }) => chosen)?.key ?? (criterion.rule === null ? RECORDED : null);
  const [rule, setRule] = useState(inForce);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const choice = rules.find(({ key }) => key === rule);
  const own = studio.changes.find((change) => change.op === 'choose-rule' && change.target === target);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { values, unreadable } = readSettings(choice?.arguments ?? [], form);
    const found = unreadable.map(({ name, label, min, max }) => ({
      field: `parameter-${name}`,
      message: t('studio.need-number', { label, min: min ?? 0, max: max ?? 0 }),
    }));
    setProblems(found);
    if (found.length > 0 || rule === null) return;
    const change: Change = {
      op: 'choose-rule',
      target,
      rule: choice?.key ?? null,
      args: Object.fromEntries(values),
      ...reason(textOf(form, 'why')),
    };
    studio.change((changes) => withChange(changes, change));
  }

  const takeBack = () =>
    studio.change((changes) => withoutChange(changes, { op: 'choose-rule', target, rule: null, args: {} }));
  return { rule, setRule, choice, problems, own, save, takeBack };
}
