import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { outcomeOf } from '../region/parts/outcome-of.ts';
import { useWords } from '../../words/use-words.ts';
import { REVOKE_KEY } from './developer-documents.ts';

interface Props {
  readonly client: { readonly id: string; readonly name: string };
  readonly onRevoked: () => void;
  readonly onKept: () => void;
}

/** Asks before a key is taken away, and says what will happen. It takes the focus when it appears. */
export function RevokeKey({ client: { id, name }, onRevoked, onKept }: Props) {
  const t = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const [revokeKey, { loading }] = useMutation(REVOKE_KEY);
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's: it goes to the question, so that nobody has to look for it.
  useEffect(() => heading.current?.focus(), []);

  async function revoke() {
    const answer = await outcomeOf(revokeKey({ variables: { input: { clientId: id } } }), t);
    const problem = answer.problems?.[0] ?? answer.data?.revokeApiClient?.problems[0];
    if (problem) setFailed(problem.message);
    else onRevoked();
  }

  return (
    <section className="region-card" aria-labelledby="revoke">
      <h3 className="govuk-heading-s" id="revoke" ref={heading} tabIndex={-1}>
        {t('developers.revoke-sure', { name })}
      </h3>
      <p className="govuk-body">{t('developers.revoke-what')}</p>
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <div className="govuk-button-group">
        <Button type="button" variant="warning" disabled={loading} onClick={() => void revoke()}>
          {t('developers.revoke-yes')}
        </Button>
        <Button type="button" variant="secondary" onClick={onKept}>
          {t('developers.revoke-no')}
        </Button>
      </div>
    </section>
  );
}
