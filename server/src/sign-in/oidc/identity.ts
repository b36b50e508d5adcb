import { z } from 'zod';

/** The organisation for which somebody signed in at the other service. */
export interface ClaimedOrganisation {
  readonly name: string;
  readonly urn: string | null;
  readonly ukprn: string | null;
}

/** Who somebody is, as the other service says. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** What to call the account on screen. It proves nothing: anybody may write any address there. */
  readonly label: string;
  readonly organisation: ClaimedOrganisation | null;
}

/** Most characters of what is only shown. */
const MOST = 200;

const short = z
  .string()
  .trim()
  .transform((text) => text.slice(0, MOST));
const number = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (/^\d{5,8}$/.test(String(value)) ? String(value) : null))
  .catch(null);
const organisation = z.object({ name: short.catch(''), urn: number, ukprn: number });

/** Reads an identity out of claims whose signature, issuer and audience were checked. */
export function readIdentity(claims: Readonly<Record<string, unknown>> & { iss: string; sub: string }): Identity {
  const named = [claims['email'], claims['preferred_username'], claims['name'], claims.sub].map(
    (claim) => short.safeParse(claim).data ?? '',
  );
  return {
    issuer: claims.iss,
    subject: claims.sub,
    label: named.find((name) => name !== '') ?? claims.sub,
    organisation: readOrganisation(claims['organisation']),
  };
}

/** An organisation without a number cannot be found here, so it is as none. Some services send it as JSON within JSON. */
function readOrganisation(claim: unknown): ClaimedOrganisation | null {
  const read = organisation.safeParse(typeof claim === 'string' ? parsed(claim) : claim).data;
  return read && (read.urn ?? read.ukprn) !== null ? read : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
