import { Link } from 'react-router';
import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';
import { ChangeList } from '../sets/change-list-view.tsx';
import type { Changes } from './change.ts';
import { placeOfProblem } from './problem-place.ts';

/** What stands in the way of publishing; each problem leads to its place. */
export function Problems({
  profile,
  changes,
}: {
  readonly profile: Studio_ProfileFragment;
  readonly changes: Changes;
}) {
  const t = useWords();
  const { problems } = profile;
  return (
    <section aria-labelledby="studio-problems">
      <h2 className="govuk-heading-s" id="studio-problems">
        {t('studio.problems', { count: problems.length })}
      </h2>
      {problems.length === 0 && <p className="govuk-body-s">{t('studio.problems-none')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ path, message }) => {
          const place = placeOfProblem(path, changes);
          return (
            <li key={path + message}>
              {message}{' '}
              <Link
                className="govuk-link"
                to={place === '' ? '?' : `?at=${encodeURIComponent(place)}`}
                preventScrollReset
              >
                {t('studio.go')}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What differs from the parent, as it stands. */
export function LiveDiff({ profile: { changes } }: { readonly profile: Studio_ProfileFragment }) {
  const t = useWords();
  return (
    <section aria-labelledby="studio-changes">
      <h2 className="govuk-heading-s" id="studio-changes">
        {t('studio.changes', { count: changes.length })}
      </h2>
      {changes.length === 0 ? (
        <p className="govuk-body-s">{t('studio.changes-none')}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
    </section>
  );
}
