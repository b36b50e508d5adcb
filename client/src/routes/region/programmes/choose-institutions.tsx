import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { CheckboxField } from '../parts/checkbox-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useEnrol } from './use-enrol.ts';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly urn: string | null;
  readonly ukprn: string | null;
  readonly phase: string | null;
  readonly town: string | null;
  readonly localAuthority: { readonly name: string } | null;
}
interface Props {
  readonly programmeId: string;
  readonly found: readonly Found[];
  readonly total: number;
  readonly onEnrolled: () => void;
}

/** Found institutions with a box each. What could not be enrolled stays ticked, with its reason. */
export function ChooseInstitutions({ programmeId, found, total, onEnrolled }: Props) {
  const t = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { enrol, loading, problems, problemOf, done } = useEnrol(programmeId, found);
  const chosen = found.filter(({ id }) => ticked.has(id));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const refused = await enrol(chosen.map(({ id }) => id));
    if (refused === null) return;
    setTicked(new Set(refused));
    onEnrolled();
  }

  const tick = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {done && <Banner success>{done}</Banner>}
      <ErrorSummary problems={problems} />
      <p className="govuk-body" role="status">
        {total > found.length
          ? t('programme.enrol-some', { count: total, shown: found.length })
          : t('programme.enrol-found', { count: total })}
      </p>
      {found.length > 0 && (
        <>
          <CheckboxField
            id="enrol-choice"
            legend={t('programme.enrol-choose')}
            options={[
              { value: '', label: t('programme.enrol-all'), checked: chosen.length === found.length },
              ...found.map((institution) => ({
                value: institution.id,
                label: institution.name,
                hint: placeOf(institution),
                checked: ticked.has(institution.id),
                error: problemOf(institution.id),
              })),
            ]}
            onChange={(id, on) =>
              id === '' ? setTicked(new Set(on ? found.map((institution) => institution.id) : [])) : tick(id, on)
            }
          />
          <Button type="submit" disabled={loading}>
            {t('programme.enrol-button', { count: chosen.length })}
          </Button>
        </>
      )}
    </form>
  );
}

function placeOf({ urn, ukprn, phase, town, localAuthority }: Found): string {
  return [urn ?? ukprn, phase, town, localAuthority?.name].filter(Boolean).join(' · ');
}
