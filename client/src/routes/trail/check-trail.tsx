import { useState } from 'react';
import { messageOf } from '../../api/problem.ts';
import type { Trail_CheckFragment as Check } from '../../graphql/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Text, Warning } from '../../ui/texts.tsx';
import { useWords } from '../../words/use-words.ts';

/** Has the trail checked, and says how much was looked at and what was found. */
export function CheckTrail({ check }: { readonly check: () => Promise<Check | null> }) {
  const t = useWords();
  const [state, setState] = useState<
    'idle' | 'checking' | { readonly found: Check | null } | { readonly failed: string }
  >('idle');
  const start = () => {
    setState('checking');
    check().then(
      (found) => setState({ found }),
      (error: unknown) => setState({ failed: messageOf(error, t('ui.offline')) }),
    );
  };
  return (
    <section className="trail-actions" aria-labelledby="check-trail">
      <h2 className="govuk-heading-m" id="check-trail">
        {t('trail.check-title')}
      </h2>
      <Text>{t('trail.check-body')}</Text>
      <div role="status">
        {state === 'checking' && <Text>{t('trail.checking')}</Text>}
        {typeof state === 'object' && 'failed' in state && <Warning>{state.failed}</Warning>}
        {typeof state === 'object' && 'found' in state && state.found && <Outcome check={state.found} />}
      </div>
      <Button variant="secondary" onClick={start}>
        {t('trail.check')}
      </Button>
    </section>
  );
}

function Outcome({ check: { events, results, faultCount, faults } }: { readonly check: Check }) {
  const t = useWords();
  if (faultCount === 0)
    return (
      <Banner success>{events === 0 ? t('trail.check-empty') : t('trail.check-good', { events, results })}</Banner>
    );
  return (
    <>
      <Warning>{t('trail.check-bad', { events, faults: faultCount })}</Warning>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ sequence = null, message }) => (
          <li key={`${sequence} ${message}`}>
            {sequence === null ? message : t('trail.check-at', { sequence, message })}
          </li>
        ))}
      </ul>
    </>
  );
}
