import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'secondary' | 'warning';
}

/** A button in the service's look. */
export function Button({ variant = 'primary', className = '', type = 'button', ...button }: Props) {
  const look = variant === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${variant}`;
  return <button {...button} type={type} className={`${look} ${className}`.trim()} />;
}
