import type { Settings } from '../../platform/settings.ts';

/** Whom a passkey is for. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** From the address in the settings: what a request says of its host may be anything. */
export function relyingParty({ publicUrl }: Pick<Settings, 'publicUrl'>): RelyingParty {
  const { hostname: id, origin } = new URL(publicUrl);
  return { id, origin };
}

/**
 * EdDSA, ES256 and RS256, by their COSE numbers: what devices have. Named here because the library would otherwise try out
 * what this Node can do beyond them, which Node warns of.
 */
export const ALGORITHMS = [-8, -7, -257];
