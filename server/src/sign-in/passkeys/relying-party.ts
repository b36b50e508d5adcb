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
