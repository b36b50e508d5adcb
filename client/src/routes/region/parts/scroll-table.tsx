import type { ReactNode } from 'react';

interface Props {
  /** What the table is, for those who land on the scrolling area. */
  readonly label: string;
  /** Keeps head and first column in sight. */
  readonly sticky?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls within itself on small screens. It takes the focus, so that the arrow keys scroll it. */
export function ScrollTable({ label, sticky = false, children }: Props) {
  return (
    <div
      className={sticky ? 'region-scroll region-scroll--sticky' : 'region-scroll'}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
