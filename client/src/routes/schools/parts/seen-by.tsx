import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { Outlet, useParams } from 'react-router';
import { useWords } from '../../../words/use-words.ts';
import { SEERS } from './seen-by-documents.ts';

/** A page of a school, with one line that says who sees what it shows. */
export function SeenPage() {
  const { id = '' } = useParams();
  return (
    <>
      <Outlet />
      <SeenBy institutionId={id} />
    </>
  );
}

function SeenBy({ institutionId }: { readonly institutionId: string }) {
  const t = useWords();
  const { i18n } = useLingui();
  const { data } = useQuery(SEERS, { variables: { id: institutionId }, fetchPolicy: 'cache-and-network' });
  const seers = data?.institution?.seenBy ?? [];
  if (seers.length === 0) return null;
  const others = seers.map(({ organisation, level, programme }) =>
    t(programme ? 'seen-by.one-in' : 'seen-by.one', {
      name: organisation.name,
      level: t(`seen-by.level.${level}`),
      programme: programme?.name,
    }),
  );
  const who = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format([t('seen-by.own'), ...others]);
  return <p className="govuk-body-s waymark-quiet waymark-seen-by">{t('seen-by.line', { who })}</p>;
}
