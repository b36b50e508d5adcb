import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../region/parts/button.tsx';
import { CheckboxField } from '../region/parts/checkbox-field.tsx';
import { type FieldProblem, outcomeOf, textOf } from '../region/parts/outcome-of.ts';
import { ProblemSummary } from '../region/parts/problem-summary.tsx';
import { TextField } from '../region/parts/text-field.tsx';
import { useWords } from '../region/parts/words.ts';
import { CREATE_KEY } from './developer-documents.ts';

const SCOPES = ['STATUS_READ', 'INSTITUTIONS_READ', 'EVIDENCE_READ'] as const;

/** Makes a key for one program. */
export function CreateKey({ onMade }: { readonly onMade: (secret: string) => void }) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [scopes, setScopes] = useState<readonly Scope[]>(['STATUS_READ', 'INSTITUTIONS_READ']);
  const [round, setRound] = useState(0);
  const [createKey, { loading }] = useMutation(CREATE_KEY, { refetchQueries: ['Keys'] });

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { name: textOf(form, 'name'), scopes: [...scopes], expiresOn: textOf(form, 'expiresOn') };
    const found = [
      ...(input.name === '' ? [{ field: 'name', message: t('developers.need-name') }] : []),
      ...(input.scopes.length === 0 ? [{ field: 'scopes', message: t('developers.need-scopes') }] : []),
      ...(input.expiresOn === '' ? [{ field: 'expiresOn', message: t('developers.need-expires') }] : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const answer = await outcomeOf(createKey({ variables: { input } }), t);
    const payload = answer.data?.createApiClient;
    setProblems(answer.problems ?? payload?.problems.map(({ path, message }) => ({ field: path, message })) ?? []);
    if (!payload?.key) return;
    onMade(payload.key);
    setRound(round + 1);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field.endsWith(field))?.message;
  return (
    <form onSubmit={(event) => void create(event)} noValidate key={round} aria-labelledby="create-key">
      <h2 className="govuk-heading-m" id="create-key">
        {t('developers.create')}
      </h2>
      <ProblemSummary problems={problems} />
      <TextField
        id="name"
        name="name"
        className="govuk-!-width-one-half"
        label={t('developers.create-name')}
        error={errorOf('name')}
        autoComplete="off"
      />
      <CheckboxField
        id="scopes"
        legend={t('developers.create-scopes')}
        error={errorOf('scopes')}
        options={SCOPES.map((scope) => ({
          value: scope,
          label: t(`developers.${scope}`),
          checked: scopes.includes(scope),
        }))}
        onChange={(value, on) => setScopes(SCOPES.filter((scope) => (scope === value ? on : scopes.includes(scope))))}
      />
      <TextField
        id="expiresOn"
        name="expiresOn"
        type="date"
        className="govuk-input--width-10"
        label={t('developers.create-expires')}
        hint={t('developers.create-expires-hint')}
        error={errorOf('expiresOn')}
      />
      <Button type="submit" disabled={loading}>
        {t('developers.create-button')}
      </Button>
    </form>
  );
}

type Scope = (typeof SCOPES)[number];
