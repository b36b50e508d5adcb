import type { ButtonHTMLAttributes } from 'react';
import { Link } from 'react-router';
import type { LinkProps } from 'react-router';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'secondary' | 'warning';
}

/** A button. It is never disabled to say that a form is not right: the form says so when it is sent. */
export function Button({ variant = 'primary', className = '', type = 'button', ...button }: Props) {
  return <button {...button} type={type} className={`${lookOf(variant)} ${className}`.trim()} />;
}

/** A link that is the page's main way on. */
export function ButtonLink({ variant = 'primary', ...link }: LinkProps & Pick<Props, 'variant'>) {
  return <Link {...link} className={lookOf(variant)} />;
}

/** Something to do within a sentence or a row, where a button would shout. */
export function LinkButton({ className = '', ...button }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...button} type="button" className={`govuk-link waymark-link-button ${className}`.trim()} />;
}

function lookOf(variant: NonNullable<Props['variant']>): string {
  return variant === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${variant}`;
}
