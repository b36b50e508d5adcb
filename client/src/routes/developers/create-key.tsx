import { Button } from '../../ui/button.tsx';
import { Checkboxes } from '../../ui/choice-fields.tsx';
import { errorAt } from '../region/parts/outcome-of.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { SCOPES, useCreateKey } from './use-create-key.ts';

/** Makes a key for one program. */
export function CreateKey({ onMade }: { readonly onMade: (secret: string) => void }) {
  const t = useWords();
  const { create, choose, scopes, problems, round, loading } = useCreateKey(onMade);
  return (
    <form onSubmit={(event) => void create(event)} noValidate key={round} aria-labelledby="create-key">
      <h2 className="govuk-heading-m" id="create-key">
        {t('developers.create')}
      </h2>
      <ErrorSummary problems={problems} />
      <TextField
        id="name"
        name="name"
        className="govuk-!-width-one-half"
        label={t('developers.create-name')}
        error={errorAt(problems, 'name')}
        autoComplete="off"
      />
      <Checkboxes
        id="scopes"
        label={t('developers.create-scopes')}
        error={errorAt(problems, 'scopes')}
        options={SCOPES.map((scope) => ({ id: scope, label: t(`developers.${scope}`) }))}
        chosen={scopes}
        onChange={choose}
      />
      <TextField
        id="expiresOn"
        name="expiresOn"
        type="date"
        className="govuk-input--width-10"
        label={t('developers.create-expires')}
        hint={t('developers.create-expires-hint')}
        error={errorAt(problems, 'expiresOn')}
      />
      <Button type="submit" disabled={loading}>
        {t('developers.create-button')}
      </Button>
    </form>
  );
}
