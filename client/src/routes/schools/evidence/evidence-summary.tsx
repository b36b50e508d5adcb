import type { Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { Details, Tag } from '../../../ui/texts.tsx';
import { useDates, useWords } from '../../../words/use-words.ts';

/** A piece of evidence in a few lines: what it is, its files, and whether it counts today. */
export function EvidenceSummary({ evidence }: { readonly evidence: Evidence_ItemFragment }) {
  const t = useWords();
  const { day } = useDates();
  const { title, typeLabel, payload, addedAt, addedBy, files, fresh, freshUntil } = evidence;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{title}</strong> <span className="waymark-quiet">{typeLabel}</span>{' '}
        <Tag colour={fresh ? 'green' : 'yellow'}>{t(fresh ? 'evidence.fresh' : 'evidence.stale')}</Tag>
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        {freshUntil && t(fresh ? 'evidence.fresh-until' : 'evidence.stale-since', { day: day(freshUntil) })}{' '}
        {t('evidence.added', { day: day(addedAt), person: addedBy })}
      </p>
      {payload.display !== title && <Details summary={t('evidence.entered')}>{payload.display}</Details>}
      {files.map(({ id, name, url }) => (
        <p key={id} className="govuk-body-s govuk-!-margin-bottom-1">
          <a className="govuk-link" href={url} download={name}>
            {t('evidence.download', { name })}
          </a>
        </p>
      ))}
    </>
  );
}
