import { Link } from 'react-router';
import { RegionPage } from './region-page.tsx';

/** A page for what is not there or may not be seen, with the way on. */
export function Missing({
  title,
  message,
  back,
}: {
  readonly title: string;
  readonly message: string;
  readonly back: string;
}) {
  return (
    <RegionPage title={title}>
      <p className="govuk-body">{message}</p>
      <Link className="govuk-link" to={back}>
        {title}
      </Link>
    </RegionPage>
  );
}
