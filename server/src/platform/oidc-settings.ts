import { z } from 'zod';

/** Another service by which people may sign in. */
export interface OidcSettings {
  /** Its address, exactly as it names itself in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: stands on the button. */
  readonly name: string;
  readonly scopes: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Tokens that travel in the clear are anybody's: only this machine may be reached without TLS. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** The variables, each by itself. An empty one is as one that is not there. */
export const oidcVariables = {
  WAYMARK_OIDC_ISSUER: z
    .string()
    .refine((address) => address === '' || isSafe(address), 'must be an address that begins with https://')
    .default(''),
  WAYMARK_OIDC_CLIENT_ID: z.string().default(''),
  WAYMARK_OIDC_CLIENT_SECRET: z.string().default(''),
  WAYMARK_OIDC_NAME: z.string().max(60, 'must be at most 60 characters').default(''),
  WAYMARK_OIDC_SCOPES: z
    .string()
    .refine((scopes) => scopes === '' || scopes.split(' ').includes('openid'), 'must contain openid')
    .default(''),
};

const NEEDED = ['WAYMARK_OIDC_ISSUER', 'WAYMARK_OIDC_CLIENT_ID', 'WAYMARK_OIDC_CLIENT_SECRET'] as const;

type Values = Readonly<Record<keyof typeof oidcVariables, string>>;

/** What contradicts itself, as a sentence without its subject's stop; null when nothing does. */
export function oidcContradiction(values: Values): string | null {
  const given = Object.keys(oidcVariables).filter((name) => values[name as keyof Values] !== '');
  const missing = NEEDED.filter((name) => values[name] === '');
  if (given.length === 0 || missing.length === 0) return null;
  return `${missing.join(' and ')} must be set too, or ${given.join(' and ')} unset`;
}

/** The service to sign in by; null when there is none. */
export function oidcSettings(values: Values): OidcSettings | null {
  if (values.WAYMARK_OIDC_ISSUER === '') return null;
  return {
    issuer: values.WAYMARK_OIDC_ISSUER,
    clientId: values.WAYMARK_OIDC_CLIENT_ID,
    clientSecret: values.WAYMARK_OIDC_CLIENT_SECRET,
    name: values.WAYMARK_OIDC_NAME || new URL(values.WAYMARK_OIDC_ISSUER).hostname,
    scopes: values.WAYMARK_OIDC_SCOPES || 'openid email profile',
  };
}
