/** What an answer brought, or a sentence why it brought nothing; null when the server was not reached. */
export type Asked<Value> = { readonly value: Value } | { readonly message: string | null };

/** An organisation as the other service calls it. */
export interface ClaimedOrganisation {
  readonly name: string;
  readonly urn: string | null;
  readonly ukprn: string | null;
}

/** An account of the other service that waits in this browser to be linked. */
export interface Pending {
  readonly provider: string;
  readonly label: string;
  readonly organisation: ClaimedOrganisation | null;
  readonly returnTo: string;
}

/** What somebody is here who came back from the other service. */
export type Outcome =
  | { readonly outcome: 'signed-in'; readonly returnTo: string }
  /** A code is asked for before there is a session, on the page `next`. The organisation is one in which they have no role. */
  | {
      readonly outcome: 'second-factor';
      readonly next: string;
      readonly organisation: ClaimedOrganisation | null;
      readonly returnTo: string;
    }
  | { readonly outcome: 'not-linked' }
  | { readonly outcome: 'no-role'; readonly returnTo: string; readonly organisation: ClaimedOrganisation };

/** Makes ready to go to the other service. @param body where to go afterwards, and whether it is to link an account */
export const startOidc = (body: { readonly returnTo: string; readonly link?: true }): Promise<Asked<{ url: string }>> =>
  ask('start', body);

/** Hands on what somebody came back with. */
export const finishOidc = (answer: string): Promise<Asked<Outcome>> => ask('finish', { answer });

/** Links the account that waits, and gives where to go. */
export const linkPending = (): Promise<Asked<{ returnTo: string }>> => ask('link', {});

/** Forgets the account that waits. */
export const forgetPending = (): Promise<Asked<null>> => ask('forget', {});

/** The account that waits in this browser; null when there is none. */
export const readPending = (): Promise<Asked<{ pending: Pending | null }>> => ask('pending');

async function ask<Value>(what: string, body?: object): Promise<Asked<Value>> {
  const headers = { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  try {
    const response = await fetch(`/auth/oidc/${what}`, { credentials: 'same-origin', headers, ...sent });
    if (response.status === 204) return { value: null as Value };
    const read = (await response.json()) as Value & { readonly error?: { readonly message?: string } };
    return response.ok ? { value: read } : { message: read.error?.message ?? null };
  } catch {
    return { message: null };
  }
}
