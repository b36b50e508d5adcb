import type { ReactNode } from 'react';

interface Props {
  readonly colour: 'grey' | 'green' | 'turquoise' | 'blue' | 'purple' | 'red' | 'yellow';
  readonly children: ReactNode;
}

/** A state in a word; its colour only adds to it. */
export function Tag({ colour, children }: Props) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
