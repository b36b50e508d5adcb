import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Studio_ProfileFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Changes } from './change.ts';
import { placeOfProblem } from './problem-place.ts';

interface Props {
  readonly profile: Studio_ProfileFragment;
  readonly changes: Changes;
  readonly place: string;
}

/** Benchmarks and criteria as links; each says in words what happened to it. */
export function StudioTree({ profile, changes, place }: Props) {
  const t = useWords();
  const open = place.split('/')[0];
  return (
    <nav className="region-studio__tree" aria-label={t('studio.tree')}>
      <h2 className="govuk-heading-s">{t('studio.tree')}</h2>
      <ul className="govuk-list">
        <TreeItem target="" label={t('studio.whole-set')} place={place} marks={[]} />
        {profile.outline.map((benchmark) => (
          <Fragment key={benchmark.key}>
            <TreeItem
              target={benchmark.key}
              label={`${benchmark.slot}. ${benchmark.title}`}
              place={place}
              marks={marksOf(benchmark, { changes, profile })}
            />
            {open === benchmark.key && (
              <li>
                <ul className="govuk-list region-studio__branch">
                  {benchmark.criteria.map((criterion) => (
                    <TreeItem
                      key={criterion.key}
                      target={criterion.key}
                      label={criterion.statement}
                      place={place}
                      marks={marksOf(criterion, { changes, profile })}
                    />
                  ))}
                </ul>
              </li>
            )}
          </Fragment>
        ))}
      </ul>
    </nav>
  );
}

interface Marked {
  readonly key: string;
  readonly excluded: boolean;
  readonly added?: boolean;
}

function marksOf(
  { key, excluded, added }: Marked,
  { changes, profile }: { readonly changes: Changes; readonly profile: Studio_ProfileFragment },
): readonly string[] {
  const changed = !excluded && !added && changes.some(({ target }) => target === key);
  const wrong = profile.problems.some(({ path }) => placeOfProblem(path, changes) === key);
  return [
    ...(excluded ? ['left-out'] : []),
    ...(added ? ['added'] : []),
    ...(changed ? ['changed'] : []),
    ...(wrong ? ['has-problem'] : []),
  ];
}

interface ItemProps {
  readonly target: string;
  readonly label: string;
  readonly place: string;
  readonly marks: readonly string[];
}

function TreeItem({ target, label, place, marks }: ItemProps) {
  const t = useWords();
  const here = target === place;
  return (
    <li className={here ? 'region-studio__here' : undefined}>
      <Link
        className="govuk-link"
        to={target === '' ? '?' : `?at=${encodeURIComponent(target)}`}
        preventScrollReset
        aria-current={here ? 'true' : undefined}
      >
        {marks.includes('left-out') ? <del>{label}</del> : label}
      </Link>
      {marks.map((mark) => (
        <span key={mark} className="region-note">
          {t(`studio.${mark}`)}
        </span>
      ))}
    </li>
  );
}
