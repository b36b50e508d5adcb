import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { signOut } from '../api/session.ts';
import { useWords } from '../words/use-words.ts';
import { SWITCH_ORGANISATION } from './viewer-documents.ts';
import { useViewer, type Viewer } from './viewer.ts';

/** The service's name, whom one acts for, and the way out. */
export function Header() {
  const t = useWords();
  const viewer = useViewer();
  return (
    <header className="waymark-header">
      <div className="govuk-width-container waymark-header__row">
        <Link className="waymark-header__home" to={viewer.person ? '/home' : '/'} aria-label={t('app.home')}>
          <Signpost />
          {t('app.name')}
        </Link>
        {viewer.person && <Who viewer={viewer} person={viewer.person.name} />}
      </div>
    </header>
  );
}

function Who({ viewer, person }: { readonly viewer: Viewer; readonly person: string }) {
  const t = useWords();
  const leave = () => void signOut().then(() => window.location.assign('/'));
  return (
    <div className="waymark-header__who">
      {viewer.memberships.length > (viewer.active ? 1 : 0) ? (
        <Switcher viewer={viewer} />
      ) : (
        <span>{[person, viewer.active?.organisation.name].filter(Boolean).join(', ')}</span>
      )}
      <Link className="waymark-header__button" to="/account">
        {t('app.account')}
      </Link>
      <button type="button" className="waymark-header__button" onClick={leave}>
        {t('app.sign-out')}
      </button>
    </div>
  );
}

/**
 * Chooses whom to act for. Only the button switches: the arrow keys of a keyboard look through the list. Everything on
 * screen may differ afterwards, so it begins anew at home.
 */
function Switcher({ viewer }: { readonly viewer: Viewer }) {
  const t = useWords();
  const [switchTo] = useMutation(SWITCH_ORGANISATION);
  const [chosen, setChosen] = useState(viewer.active?.id ?? '');
  const change = async (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen === '' || chosen === viewer.active?.id) return;
    const { data } = await switchTo({ variables: { input: { membershipId: chosen } } });
    if (data?.switchOrganisation?.viewer) window.location.assign('/home');
  };
  return (
    <form className="waymark-header__switch" onSubmit={(event) => void change(event).catch(() => undefined)}>
      <label htmlFor="acting-for">{t('app.acting-for')}</label>
      <select
        id="acting-for"
        className="waymark-header__select"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {!viewer.active && <option value="">{t('app.choose')}</option>}
        {viewer.memberships.map(({ id, role, organisation }) => (
          <option key={id} value={id}>
            {organisation.name} ({t(`role.${role}`)})
          </option>
        ))}
      </select>
      <button type="submit" className="waymark-header__button">
        {t('app.switch')}
      </button>
    </form>
  );
}

/** A signpost with two arms: where you are, and where to go next. */
function Signpost() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M14.5 2h3v28h-3z" fill="currentColor" />
      <path d="M7 5h15l5 4-5 4H7z" fill="#f2b84b" />
      <path d="M25 16H10l-5 4 5 4h15z" fill="currentColor" />
    </svg>
  );
}
