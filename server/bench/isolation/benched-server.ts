import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../address-of.ts';

const MODULE = fileURLToPath(new URL('../../testing/planted-modules/wild/', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const DAY_MS = 24 * 60 * 60 * 1000;

/** A school that answers the planted set. */
export interface School {
  readonly cookie: string;
  readonly assessmentId: string;
  /** By criterion, what its answer was last saved as. */
  readonly revisions: Map<string, number>;
}

/** The built server with the planted module, as people reach it. */
export interface BenchedServer {
  readonly schools: readonly School[];
  /** Reads a page. */
  read(): Promise<void>;
  /** Saves an answer, and with it scores the assessment again. */
  save(school: School, criterion: string, value: object): Promise<void>;
  /** Forgets what the planted module did. */
  forgive(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it with the invented region, and so many schools that have begun. */
export async function startBenched(schools: number): Promise<BenchedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: '0',
      WAYMARK_DATA_DIR: dataDir,
      WAYMARK_MODULES: MODULE,
      WAYMARK_LIMIT_FACTOR: '10000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  const api = apiAt(address);
  const region = await api.signInAs('REGION_ADMINISTRATOR');
  const begun = await begin(api, region, schools);
  return {
    schools: begun,
    async read() {
      await api.ask(region, '{ programmes(first: 5) { edges { node { name enrolled } } } }');
    },
    async save({ cookie, assessmentId, revisions }, criterion, value) {
      const expectedRevision = revisions.get(criterion) ?? 0;
      const { item } = await api.change<{ item: { answer: { revision: number } } }>(cookie, 'saveAnswer', {
        input: { assessmentId, criterion, item: 'whole', value, expectedRevision },
        fields: 'item { answer { revision } }',
      });
      revisions.set(criterion, item.answer.revision);
    },
    async forgive() {
      await api.change(region, 'resumeModule', { input: { key: 'planted-wild' }, fields: 'module { health }' });
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Change {
  readonly input: object;
  readonly fields: string;
}

function apiAt(address: string) {
  async function ask<Data>(cookie: string, query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(new URL('/graphql', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: readonly unknown[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function change<Data>(cookie: string, name: string, { input, fields }: Change): Promise<Data> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { message } } }`;
    const data = await ask<Readonly<Record<string, Data & { readonly problems: readonly unknown[] }>>>(cookie, query, {
      input,
    });
    const payload = data[name];
    if (!payload || payload.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(payload)}`);
    return payload;
  }

  async function signIn(personId: string): Promise<string> {
    const { headers } = await fetch(new URL('/auth/demo', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId }),
    });
    return headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function signInAs(role: string): Promise<string> {
    const { demoPersonas } = await ask<{ demoPersonas: readonly { personId: string; role: string }[] }>(
      '',
      '{ demoPersonas { personId role } }',
    );
    return signIn(demoPersonas.find((persona) => persona.role === role)?.personId ?? '');
  }

  return { ask, change, signIn, signInAs };
}

type Api = ReturnType<typeof apiAt>;

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function begin(api: Api, region: string, schools: number): Promise<readonly School[]> {
  const { institutions, editions } = await api.ask<{
    institutions: { edges: readonly { node: { id: string } }[] };
    editions: { edges: readonly { node: { id: string } }[] };
  }>(
    region,
    `query ($first: Int!) { institutions(first: $first) { edges { node { id } } }
      editions(first: 1, setId: "planted-wild") { edges { node { id } } } }`,
    { first: schools },
  );
  const institutionIds = institutions.edges.map(({ node }) => node.id);
  const { programme } = await api.change<{ programme: { id: string; rounds: readonly { id: string }[] } }>(
    region,
    'createProgramme',
    {
      input: {
        name: 'Planted',
        editionId: editions.edges[0]?.node.id,
        rounds: [{ name: 'One', opensOn: inDays(-1), closesOn: inDays(30) }],
      },
      fields: 'programme { id rounds { id } }',
    },
  );
  await api.change(region, 'enrolInstitutions', {
    input: { programmeId: programme.id, institutionIds },
    fields: 'enrolments { id }',
  });
  return Promise.all(
    institutionIds.map(async (institutionId, index): Promise<School> => {
      const { membership } = await api.change<{ membership: { person: { id: string } } }>(region, 'addMember', {
        input: {
          institutionId,
          name: `Planted ${index}`,
          email: `planted${index}@example.org`,
          role: 'CAREERS_LEADER',
        },
        fields: 'membership { person { id } }',
      });
      const cookie = await api.signIn(membership.person.id);
      const { assessment } = await api.change<{ assessment: { id: string } }>(cookie, 'startAssessment', {
        input: { institutionId, roundId: programme.rounds[0]?.id },
        fields: 'assessment { id }',
      });
      return { cookie, assessmentId: assessment.id, revisions: new Map() };
    }),
  );
}
