import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, configuration, inventRegion, type ComposedServer } from '../testing/composed.ts';
import { TestRegion } from '../testing/region.ts';
import type { PersonActor } from './platform/actor.ts';
import { toGlobalId } from './platform/global-id.ts';
import { startServer } from './start-server.ts';

/** What is stored under one edition: a programme, with an assessment that is being answered and one to begin. */
interface Stored {
  readonly moduleId: string;
  readonly editionId: string;
  readonly programmeId: string;
  readonly assessmentId: string;
  /** Who answers it. */
  readonly leader: PersonActor;
  /** An institution that has not begun the open round, with somebody who may begin it. */
  readonly notBegun: { readonly institutionId: string; readonly roundId: string; readonly leader: PersonActor };
  /** An adaptation of the edition, not published yet. */
  readonly profileId: string;
}

let region: TestRegion;
let whole: ComposedServer;
let administrator: PersonActor;
let stored: readonly Stored[];

beforeAll(async () => {
  region = await TestRegion.start();
  whole = await composeServer(region);
  await inventRegion(whole);
  const [body] = await rowsOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  administrator = await region.person({ id: body?.id ?? '' }, 'region-administrator');
  stored = await storedUnderEachEdition();
}, 60_000);
afterAll(async () => {
  await whole.stop();
  await region.stop();
});

const rowsOf = <Row>(statement: string): Promise<Row[]> => region.orm.em.fork().execute<Row[]>(statement);

/** One of each edition that the invented region uses. */
async function storedUnderEachEdition(): Promise<readonly Stored[]> {
  const rows = await rowsOf<
    Record<'module' | 'edition' | 'programme' | 'round' | 'institution' | 'assessment' | 'idle', string>
  >(
    `select distinct on (p.id) d.module_id as module, d.id as edition, p.id as programme, r.id as round,
            a.institution_id as institution, a.id as assessment, idle.institution_id as idle
     from programme p join edition d on d.id = p.edition_id join round r on r.programme_id = p.id
     join assessment a on a.round_id = r.id and a.state = 'draft' join evaluation e on e.assessment_id = a.id and e.answered > 0
     join enrolment idle on idle.programme_id = p.id and not exists (
       select from assessment b where b.institution_id = idle.institution_id and b.round_id = r.id)
     where r.opens_on <= '2026-10-01' and r.closes_on >= '2026-10-01' order by p.id, e.answered desc`,
  );
  return Promise.all(
    rows.map(async (row) => ({
      moduleId: row.module,
      editionId: toGlobalId('Edition', row.edition),
      programmeId: toGlobalId('Programme', row.programme),
      assessmentId: toGlobalId('Assessment', row.institution, row.assessment),
      leader: await region.person({ id: row.institution }, 'careers-leader'),
      notBegun: {
        institutionId: toGlobalId('Institution', row.idle),
        roundId: toGlobalId('Round', row.round),
        leader: await region.person({ id: row.idle }, 'careers-leader'),
      },
      profileId: await adapt(toGlobalId('Edition', row.edition)),
    })),
  );
}

async function adapt(parentId: string): Promise<string> {
  const { createProfile } = await whole.ask<{ createProfile: { profile: { id: string } } }>(
    administrator,
    `mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } problems { message } } }`,
    { input: { parentId, name: `Ours ${parentId}`, editionLabel: '1' } },
  );
  return createProfile.profile.id;
}

/** Outline, answers, findings, history, adaptation and heat map: everything that was stored, as the API shows it. */
async function read(server: ComposedServer, one: Stored): Promise<unknown> {
  const { leader, assessmentId, editionId, profileId, programmeId, notBegun } = one;
  const assessment = await server.ask(
    leader,
    `query ($id: ID!) { node(id: $id) { ... on Assessment { ...Told previous { ...Told }
      institution { enrolments { programme { name } rounds { round { name state } assessment { ...Told } } } } } } }
     fragment Told on Assessment {
      state startedAt submittedAt submittedBy lastSavedAt asOf complete
      headline { achieved applicable display } progress { answered items } round { name } receipt { evaluation }
      edition { key title }
      benchmarks {
        slot title summary outcome percent points possible explanation previous { slot outcome percent }
        criteria {
          key statement question hint provenance scored changes ask { type options { id label } }
          finding { outcome sentence points possible steps { display outcome json } }
          items { key label answer { ...Given } previous { ...Given } }
          evidence { title payload { json } addedBy }
        }
      }
    }
    fragment Given on Answer { revision notApplicable author savedAt value { display json } }`,
    { id: assessmentId },
  );
  const others = await server.ask(
    administrator,
    `query ($edition: ID!, $profile: ID!, $programme: ID!, $round: ID!) {
      edition: node(id: $edition) { ... on Edition {
        key hash title label summary criteriaCount parameters { name label display }
        benchmarks { key slot title summary criteria { key statement question hint scored weight ask { type } } }
      } }
      profile: node(id: $profile) { ... on Profile {
        name state parent { key } problems { message } changes { kind } outline { key title criteria { key statement question } }
      } }
      programme: node(id: $programme) { ... on Programme {
        name enrolled edition { key } rounds { name state }
        summary(roundId: $round) { submitted meanAchieved benchmarks { slot title achieved inProgress } }
        cohort(roundId: $round, first: 100) { edges { node { institution { name } state results { slot outcome } } } }
      } }
    }`,
    { edition: editionId, profile: profileId, programme: programmeId, round: notBegun.roundId },
  );
  return { assessment, others };
}

interface Asked {
  readonly criterion: string;
  readonly item: string;
  readonly revision: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The last of the scored answers, and how much is answered. */
async function lookUp(server: ComposedServer, { leader, assessmentId }: Stored): Promise<Asked & { answered: number }> {
  interface Found {
    readonly node: {
      readonly progress: { readonly answered: number };
      readonly benchmarks: readonly {
        readonly criteria: readonly {
          readonly key: string;
          readonly scored: boolean;
          readonly items: readonly {
            readonly key: string;
            readonly answer: {
              readonly revision: number;
              readonly value: { readonly json: Asked['value'] } | null;
            } | null;
          }[];
        }[];
      }[];
    };
  }
  const { node } = await server.ask<Found>(
    leader,
    `query ($id: ID!) { node(id: $id) { ... on Assessment { progress { answered }
      benchmarks { criteria { key scored items { key answer { revision value { json } } } } } } } }`,
    { id: assessmentId },
  );
  const answers = node.benchmarks.flatMap(({ criteria }) =>
    criteria
      .filter(({ scored }) => scored)
      .flatMap(({ key: criterion, items }) =>
        items.flatMap(({ key: item, answer }) =>
          answer?.value ? [{ criterion, item, revision: answer.revision, value: answer.value.json }] : [],
        ),
      ),
  );
  return { ...(answers.at(-1) as Asked), answered: node.progress.answered };
}

const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) {
  assessment { progress { answered } } item { answer { revision value { json } } } conflict { revision } problems { message } } }`;

/** Takes an answer back and gives it again; says how much was answered before, between and after. */
async function answerAgain(server: ComposedServer, one: Stored): Promise<readonly number[]> {
  const { criterion, item, revision, value, answered } = await lookUp(server, one);
  const save = async (change: object, expectedRevision: number): Promise<number> => {
    const { saveAnswer } = await server.ask<{
      saveAnswer: { assessment: { progress: { answered: number } }; conflict: unknown; problems: unknown };
    }>(one.leader, SAVE, { input: { assessmentId: one.assessmentId, criterion, item, expectedRevision, ...change } });
    expect(saveAnswer).toMatchObject({ conflict: null, problems: [] });
    return saveAnswer.assessment.progress.answered;
  };
  return [answered, await save({ clear: true }, revision), await save({ value: asInput(value) }, revision + 1)];
}

/** An answer's JSON as it is sent: the kind is the field's name. */
function asInput({ kind, ...value }: Asked['value']): object {
  return kind === 'headcount' ? { headcount: value } : value;
}

/** Everything that would write under an edition. */
async function writes(server: ComposedServer, one: Stored) {
  const { editionId, assessmentId, programmeId, profileId: id, notBegun } = one;
  const { criterion, item, revision } = await lookUp(server, one);
  const { leader, ...begin } = notBegun;
  const rounds = [{ name: 'Summer', opensOn: '2027-04-20', closesOn: '2027-07-20' }];
  const operations: readonly (readonly [string, PersonActor, object])[] = [
    ['saveAnswer', one.leader, { assessmentId, criterion, item, expectedRevision: revision, clear: true }],
    ['submitAssessment', one.leader, { assessmentId, declaration: true }],
    ['startAssessment', leader, begin],
    ['createProfile', administrator, { parentId: editionId, name: 'Another', editionLabel: '1' }],
    ['changeProfile', administrator, { profileId: id, expectedRevision: 1, operations: [] }],
    ['publishProfile', administrator, { profileId: id, expectedRevision: 1, confirm: '1' }],
    ['createProgramme', administrator, { name: 'Another', editionId, rounds }],
    ['changeProgrammeEdition', administrator, { programmeId, editionId }],
  ];
  return Promise.all(
    operations.map(async ([name, actor, input]) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const { data, errors } = await server.send<Record<string, { problems: readonly { message: string }[] } | null>>(
        actor,
        `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code message } } }`,
        { input },
      );
      const refusal = errors?.[0];
      return {
        name,
        code: refusal?.extensions?.['code'] ?? 'PROBLEM',
        said: refusal?.message ?? data?.[name]?.problems.map(({ message }) => message).join(' ') ?? '',
      };
    }),
  );
}

describe.each(configuration.modules)('without %s', (source) => {
  let server: ComposedServer;
  let kept: readonly Stored[];
  let lost: readonly Stored[];

  beforeAll(async () => {
    server = await composeServer(
      region,
      configuration.modules.filter((other) => other !== source),
    );
    const { registry } = server.services;
    kept = stored.filter(({ moduleId }) => registry.has(moduleId));
    lost = stored.filter(({ moduleId }) => !registry.has(moduleId));
  });
  afterAll(() => server.stop());

  it('its own sets are lost, and all of them when all stand on it', () => {
    const { id, module } = whole.services.registry.modules.find((report) => report.source === source) ?? {};
    const all = stored.map(({ moduleId }) => moduleId);
    const isStoodOn = Boolean(module && module.rules.length + module.evidenceTypes.length > 0);
    expect(all.length).toBeGreaterThan(1);
    expect(lost.map(({ moduleId }) => moduleId)).toEqual(all.filter((moduleId) => isStoodOn || moduleId === id));
  });

  it('everything stored stays readable, to the letter', async () => {
    for (const one of stored) expect(await read(server, one)).toEqual(await read(whole, one));
  });

  it('what has lost its module says so', async () => {
    for (const { editionId, assessmentId, leader } of lost) {
      const said = await server.ask(
        leader,
        `query ($edition: ID!, $assessment: ID!) {
          edition: node(id: $edition) { ... on Edition { available unavailableReason } }
          assessment: node(id: $assessment) { ... on Assessment { viewerMay readOnlyReason } }
        }`,
        { edition: editionId, assessment: assessmentId },
      );
      expect(said).toEqual({
        edition: { available: false, unavailableReason: expect.stringContaining('is not loaded') as string },
        assessment: { viewerMay: [], readOnlyReason: expect.stringContaining('is not loaded now') as string },
      });
    }
  });

  it('nothing is written under it, and each refusal says why', async () => {
    for (const one of lost) {
      for (const { name, code, said } of await writes(server, one)) {
        expect({ name, code }).not.toEqual({ name, code: 'INTERNAL' });
        expect(said, name).toMatch(/is not loaded/);
      }
    }
  });

  it('the other sets are answered and evaluated as ever', async () => {
    for (const one of kept) {
      const [before = 0, between, after] = await answerAgain(server, one);
      expect([between, after]).toEqual([before - 1, before]);
    }
  });

  it('with it again, its sets are answered and evaluated too', async () => {
    const again = await composeServer(region);
    for (const one of lost) {
      const [before = 0, between, after] = await answerAgain(again, one);
      expect([between, after]).toEqual([before - 1, before]);
    }
    await again.stop();
  });
});

it('the whole server starts without one', async () => {
  const root = await mkdtemp(join(tmpdir(), 'waymark-without-'));
  const modules = configuration.modules.slice(0, -1);
  await writeFile(
    join(root, 'waymark.config.ts'),
    `export const config = ${JSON.stringify({ ...configuration, modules })}`,
  );
  const said: string[] = [];
  const running = await startServer({
    root: `${root}/`,
    variables: { DATABASE_URL: region.url, PORT: '0', WAYMARK_LOG_LEVEL: 'silent' },
    say: (line) => void said.push(line),
  });
  const answer = await fetch(`${running.address}/readyz`);
  await running.stop();
  await rm(root, { recursive: true });
  expect(answer.status).toBe(200);
  expect(said).toEqual([]);
});
