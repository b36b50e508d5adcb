import type { RegisterFacts_InstitutionFragment } from '../../../graphql/graphql.ts';
import { SummaryList } from '../../../ui/lists.tsx';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { useDates, useWords } from '../../../words/use-words.ts';

/** What the register says, in rows; what it does not say is said too. */
export function RegisterFacts({ institution }: { readonly institution: RegisterFacts_InstitutionFragment }) {
  const t = useWords();
  const { day } = useDates();
  const yesNo = (value: boolean | null | undefined) =>
    value === null || value === undefined ? null : t(value ? 'region.yes' : 'region.no');
  const { lowAge, highAge } = institution;
  const facts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['institutions.urn', institution.urn],
    ['institutions.ukprn', institution.ukprn],
    ['institution.kind', sentenceCase(institution.kind)],
    ['institution.type', institution.type],
    ['institutions.phase', institution.phase && sentenceCase(institution.phase)],
    ['institutions.status', t(`institutions.${institution.status}`)],
    ['institutions.authority', institution.localAuthority?.name],
    ['institution.address', [institution.town, institution.postcode].filter(Boolean).join(', ') || null],
    ['institution.website', institution.website],
    [
      'institution.ages',
      typeof lowAge === 'number' && typeof highAge === 'number'
        ? t('institution.age-range', { low: lowAge, high: highAge })
        : null,
    ],
    ['institution.sixth-form', yesNo(institution.sixthForm)],
    ['institution.special', yesNo(institution.special)],
    ['institution.pupils', institution.pupilsOnRoll?.toLocaleString('en-GB')],
    ['institution.trust', institution.trust],
    ['institution.opened', institution.openedOn && day(institution.openedOn)],
    ['institution.closed', institution.closedOn && day(institution.closedOn)],
  ];
  return (
    <>
      {institution.invented && <p className="govuk-inset-text">{t('institutions.invented')}</p>}
      <SummaryList
        rows={facts
          .filter(([id, value]) => value || !QUIET.includes(id))
          .map(([id, value]) => ({ key: t(id), value: value || t('region.not-said') }))}
      />
    </>
  );
}

/** Facts that most institutions lack: left out rather than said to be missing. */
const QUIET = [
  'institutions.ukprn',
  'institution.closed',
  'institution.trust',
  'institution.sixth-form',
  'institution.special',
];
