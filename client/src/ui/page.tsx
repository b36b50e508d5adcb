import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Breadcrumbs, type Crumb } from './lists.tsx';

interface Props {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly crumbs?: readonly Crumb[];
  /** Uses the whole width, for tables and cards. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: its title for the browser, the way here, and its heading, which takes the focus after a click led here. */
export function Page({ title, caption, crumbs = [], wide = false, children }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus is the browser's: a reader of the screen hears where the link led, as with a page load.
  useEffect(() => {
    if (document.activeElement?.id === 'main') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={wide ? 'waymark-page waymark-page--wide' : 'waymark-page'}>
      <title>{t('app.title', { page: title })}</title>
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <h1 className="govuk-heading-l" ref={heading} tabIndex={-1}>
        {caption && <span className="govuk-caption-l">{caption} </span>}
        {title}
      </h1>
      {children}
    </div>
  );
}
