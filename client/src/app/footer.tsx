import { Link } from 'react-router';
import { useWords } from '../words/use-words.ts';

const PAGES = ['accessibility', 'privacy', 'cookies', 'help'] as const;

/** What every page ends with. */
export function Footer() {
  const t = useWords();
  return (
    <footer className="waymark-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">{t('app.footer.links')}</h2>
        <ul>
          {PAGES.map((page) => (
            <li key={page} className="govuk-body-s govuk-!-margin-bottom-0">
              <Link className="govuk-link govuk-link--no-visited-state" to={`/${page}`}>
                {t(`app.footer.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
        <p className="govuk-body-s govuk-!-margin-bottom-0">{t('app.footer.paraphrase')}</p>
      </div>
    </footer>
  );
}
