const DAY_MS = 24 * 60 * 60 * 1000;

/** By this, refusals have a status that says so. */
const ACCEPTED = 'application/graphql-response+json, application/json;q=0.9';

/** A mutation by its name, with its input and the fields that are asked of its payload. */
export interface Change {
  readonly input: object;
  readonly fields: string;
}

/** What a server answered to an operation, whatever it was. */
export interface Answered<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** How an operation is sent. */
export interface Sending {
  readonly cookie?: string;
  /** For partners, in place of a session. */
  readonly bearer?: string;
  readonly variables?: object;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
  /** After so many milliseconds nobody waits any more. */
  readonly patienceMs?: number;
}

/** The API of a server that runs as a process of its own, as its clients reach it. */
export interface HttpApi {
  /** Sends an operation and gives whatever comes back. @throws when nothing does, or what is no JSON */
  send<Data>(query: string, sending?: Sending): Promise<Answered<Data>>;
  /** Sends an operation that is to succeed. */
  ask<Data>(cookie: string, query: string, variables?: object): Promise<Data>;
  /** Sends a mutation that is to succeed without problems, and gives its payload. */
  change<Data>(cookie: string, name: string, change: Change): Promise<Data>;
  /** Signs in as somebody of a demonstration. Returns the cookie. */
  signIn(personId: string): Promise<string>;
  /** Signs in as the first who is offered with a role. */
  signInAs(role: string): Promise<string>;
}

/** @param addressOf asked for each request: a server that is started again may be elsewhere */
export function httpApi(addressOf: () => string): HttpApi {
  async function post(path: string, headers: Readonly<Record<string, string>>, body: object, patienceMs = 60_000) {
    return fetch(new URL(path, addressOf()), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPTED, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
  }

  const api: HttpApi = {
    async send<Data>(query: string, { cookie, bearer, variables = {}, key, patienceMs }: Sending = {}) {
      const headers = {
        ...(cookie !== undefined && { cookie }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(key !== undefined && { 'idempotency-key': key }),
      };
      const response = await post('/graphql', headers, { query, variables }, patienceMs);
      const { data = null, errors = [] } = (await response.json()) as Partial<Answered<Data>>;
      return { status: response.status, headers: response.headers, data, errors };
    },
    async ask<Data>(cookie: string, query: string, variables: object = {}) {
      const { data, errors } = await api.send<Data>(query, { cookie, variables });
      if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
      return data;
    },
    async change<Data>(cookie: string, name: string, { input, fields }: Change) {
      const data = await api.ask<Readonly<Record<string, Data & { readonly problems: readonly unknown[] }>>>(
        cookie,
        mutation(name, fields),
        { input },
      );
      const payload = data[name];
      if (!payload || payload.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(payload)}`);
      return payload;
    },
    async signIn(personId) {
      const { headers } = await post('/auth/demo', {}, { personId });
      return headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    async signInAs(role) {
      const { demoPersonas } = await api.ask<{ demoPersonas: readonly { personId: string; role: string }[] }>(
        '',
        '{ demoPersonas { personId role } }',
      );
      return api.signIn(demoPersonas.find((persona) => persona.role === role)?.personId ?? '');
    },
  };
  return api;
}

/** The text of a mutation with one `$input`. */
export function mutation(name: string, fields: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code message } } }`;
}

/** A school that has begun an assessment of a planted set. Ids are those of the API. */
export interface BegunSchool {
  readonly cookie: string;
  readonly institutionId: string;
  readonly assessmentId: string;
}

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A round that is open today. */
export const oneRound = (): object => ({ name: 'One', opensOn: inDays(-1), closesOn: inDays(30) });

interface Beginning {
  /** Cookie of a region administrator. */
  readonly region: string;
  readonly setId: string;
  readonly schools: number;
}

/** Has so many schools of the invented region begin an assessment of a set, each with a leader of its own. */
export async function beginSchools(
  api: HttpApi,
  { region, setId, schools }: Beginning,
): Promise<readonly BegunSchool[]> {
  const { institutions, editions } = await api.ask<{
    institutions: { edges: readonly { node: { id: string } }[] };
    editions: { edges: readonly { node: { id: string } }[] };
  }>(
    region,
    `query ($first: Int!, $setId: String!) { institutions(first: $first) { edges { node { id } } }
      editions(first: 1, setId: $setId) { edges { node { id } } } }`,
    { first: schools, setId },
  );
  const institutionIds = institutions.edges.map(({ node }) => node.id);
  const rounds = [oneRound()];
  const { programme } = await api.change<{ programme: { id: string; rounds: readonly { id: string }[] } }>(
    region,
    'createProgramme',
    {
      input: { name: `Planted ${setId}`, editionId: editions.edges[0]?.node.id, rounds },
      fields: 'programme { id rounds { id } }',
    },
  );
  await api.change(region, 'enrolInstitutions', {
    input: { programmeId: programme.id, institutionIds },
    fields: 'enrolments { id }',
  });
  return Promise.all(
    institutionIds.map(async (institutionId, index): Promise<BegunSchool> => {
      const { membership } = await api.change<{ membership: { person: { id: string } } }>(region, 'addMember', {
        input: {
          institutionId,
          name: `Planted ${index}`,
          email: `${setId}${index}@example.org`,
          role: 'CAREERS_LEADER',
        },
        fields: 'membership { person { id } }',
      });
      const cookie = await api.signIn(membership.person.id);
      const { assessment } = await api.change<{ assessment: { id: string } }>(cookie, 'startAssessment', {
        input: { institutionId, roundId: programme.rounds[0]?.id },
        fields: 'assessment { id }',
      });
      return { cookie, institutionId, assessmentId: assessment.id };
    }),
  );
}
