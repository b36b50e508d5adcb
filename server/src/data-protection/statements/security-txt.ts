import type { Operator } from '../../platform/operator.ts';

interface SecurityText {
  readonly operator: Operator;
  /** The address at which people reach this server. */
  readonly publicUrl: string;
  readonly now: Date;
}

/** Months for which readers may rely on it; RFC 9116 advises less than a year. */
const GOOD_FOR_MONTHS = 6;

/** Where to report a hole in the security, as RFC 9116 wants it. Null when the operator named nobody. */
export function securityText({ operator, publicUrl, now }: SecurityText): string | null {
  const contact = operator.securityContact ?? (operator.email && `mailto:${operator.email}`);
  if (!contact) return null;
  // The same all month long, so that it can be cached and compared.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1 + GOOD_FOR_MONTHS, 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
    '',
  ].join('\n');
}
