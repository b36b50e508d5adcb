import { NavLink } from 'react-router';
import { useWords } from '../words/use-words.ts';
import { useViewer, type Viewer } from './viewer.ts';

interface Entry {
  readonly to: string;
  readonly words: string;
  /** Marked only on this very page, not on those below it. */
  readonly exact?: boolean;
}

/** The main pages for the role that one acts in. */
export function Navigation() {
  const t = useWords();
  const entries = entriesFor(useViewer());
  if (entries.length === 0) return null;
  return (
    <nav className="waymark-nav" aria-label={t('app.nav')}>
      <div className="govuk-width-container">
        <ul className="waymark-nav__list">
          {entries.map(({ to, words, exact = false }) => (
            <li key={to}>
              <NavLink className="govuk-link govuk-link--no-visited-state waymark-nav__link" to={to} end={exact}>
                {t(words)}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** Which main pages a viewer has; empty for a stranger. */
export function entriesFor({ person, active, may }: Viewer): readonly Entry[] {
  if (!person) return [];
  const home: Entry = { to: '/home', words: 'app.nav.home' };
  const institution = active?.organisation.institution;
  if (institution) return [home, ...schoolEntries(institution.id, may)];
  const region: readonly Entry[] = active?.organisation.kind === 'REGION' ? regionEntries(may) : [];
  const access: readonly Entry[] =
    active?.organisation.kind === 'PARTNER' ? [{ to: '/access', words: 'app.nav.access' }] : [];
  const people: readonly Entry[] = active ? [{ to: '/people', words: 'app.nav.people' }] : [];
  const records: readonly Entry[] = active?.organisation.kind === 'REGION' ? recordEntries(may) : [];
  return [home, ...region, ...access, ...people, ...records, { to: '/developers', words: 'app.nav.developers' }];
}

function schoolEntries(id: string, may: Viewer['may']): readonly Entry[] {
  return [
    { to: `/schools/${id}`, words: 'app.nav.school', exact: true },
    ...['evidence', 'history', 'sharing', 'people'].map((page) => ({
      to: `/schools/${id}/${page}`,
      words: `app.nav.${page}`,
    })),
    ...(may.includes('READ_TRAIL') ? [{ to: `/schools/${id}/audit`, words: 'app.nav.trail' }] : []),
  ];
}

function regionEntries(may: Viewer['may']): readonly Entry[] {
  return [
    { to: '/programmes', words: 'app.nav.programmes' },
    { to: '/institutions', words: 'app.nav.institutions' },
    { to: '/sets', words: 'app.nav.sets' },
    ...(may.includes('ADAPT_SETS') ? [{ to: '/modules', words: 'app.nav.modules' }] : []),
  ];
}

/** What was done, and how long it is kept. */
function recordEntries(may: Viewer['may']): readonly Entry[] {
  return [
    ...(may.includes('READ_TRAIL') ? [{ to: '/audit', words: 'app.nav.trail' }] : []),
    ...(may.includes('MANAGE_RETENTION') ? [{ to: '/settings', words: 'app.nav.settings' }] : []),
  ];
}
