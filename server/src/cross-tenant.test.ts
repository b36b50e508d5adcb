import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asker } from '../testing/isolation/ask.ts';
import { CALLS, type Call } from '../testing/isolation/calls.ts';
import { idPaths, rootOperations } from '../testing/isolation/document.ts';
import { createPartner, EVERY_SCOPE, program, regionsOwn, type Partner } from '../testing/isolation/others.ts';
import { rowsAbout } from '../testing/isolation/rows-about.ts';
import { createSchool, SCHOOL_ROLES, type School } from '../testing/isolation/school.ts';
import { claimed, missing, uuidsOf, type Kind, type Things } from '../testing/isolation/things.ts';
import { kindsOf, shapeOf, slipsIn, stepsOf, WALK, type Step, type Walker } from '../testing/isolation/walk.ts';
import { startWorld, type Programme, type World } from '../testing/isolation/world.ts';
import { NOON } from '../testing/region.ts';
import { composeSchema } from './composition.ts';
import { mayCall, type Subject } from './permissions/index.ts';
import { ANONYMOUS } from './platform/actor.ts';
import { readGlobalId } from './platform/global-id.ts';

/** In every text of the school that is asked for, of its partner, and of what is the region's own. */
const WORDS = { school: 'Quillwort', partner: 'Periwinkle', region: 'Ragwort' } as const;
const ALL_WORDS = Object.values(WORDS);

let world: World;
let schema: GraphQLSchema;
let asker: Asker;
let common: Programme;
let school: School;
let sharing: Partner;
let theirs: Things;
let nowhere: Things;
let walkers: readonly Walker[];

beforeAll(async () => {
  [world, schema] = await Promise.all([startWorld(), composeSchema()]);
  asker = new Asker(schema, world.server);
  common = await world.programme('Common');
  sharing = await createPartner(world, WORDS.partner);
  const plan = { sharesWith: sharing.organisation, common };
  school = await createSchool(world, { ...plan, word: WORDS.school, urn: '910001', ukprn: '10910001' });
  theirs = {
    ...school.things,
    ...sharing.things,
    ...(await regionsOwn(world, WORDS.region)),
    edition: world.edition,
  };
  nowhere = missing(theirs);
  const bystander = await createPartner(world, 'Bistort');
  const other = await createSchool(world, {
    ...plan,
    sharesWith: bystander.organisation,
    word: 'Bistort',
    urn: '910002',
    ukprn: '10910002',
  });
  walkers = await walkersOf(other, bystander);
  // So that none is stopped by having to prove who they are.
  await world.region.orm.em.fork().execute('update session set proved_at = ?', [NOON]);
}, 60_000);
afterAll(() => world.stop());

/** Everything is foreign to everybody but the sets, which are no secret, and partners, which schools may choose from. */
async function walkersOf(other: School, bystander: Partner): Promise<readonly Walker[]> {
  const { region, body, edition } = world;
  const hidden = (Object.keys(theirs) as Kind[]).filter((kind) => kind !== 'edition');
  const ofSchools = hidden.filter((kind) => kind !== 'partner');
  const own = { ...nowhere, ...bystander.things, edition };
  const newcomer = { ...(await region.person(body, 'facilitator')), membership: null };
  const elsewhere = await region.person(await region.organisation('region', 'Another region'), 'region-administrator');
  const { organisation, person } = bystander;
  return [
    ...SCHOOL_ROLES.map((role) => ({
      who: `the ${role} of another school`,
      actor: other.people[role],
      own: { ...other.things, ...bystander.things, ...regionless(), edition },
      foreign: ofSchools,
      words: [WORDS.school, WORDS.region],
    })),
    { who: 'another partner', actor: person, own, foreign: hidden, words: ALL_WORDS },
    {
      who: "another partner's program",
      actor: program(organisation, EVERY_SCOPE),
      own,
      foreign: hidden,
      words: ALL_WORDS,
    },
    { who: 'somebody without a role', actor: newcomer, own, foreign: hidden, words: ALL_WORDS },
    { who: 'a stranger', actor: ANONYMOUS, own, foreign: [...hidden, 'edition'], words: ALL_WORDS },
    {
      who: 'the administrator of another region',
      actor: elsewhere,
      own,
      foreign: ['profile', 'registerImport', 'rescoring'],
      words: [WORDS.region],
    },
  ];
}

const regionless = () => {
  const { profile, registerImport, rescoring } = nowhere;
  return { profile, registerImport, rescoring };
};

describe('the walk', () => {
  it('goes through every operation, and every place in which one takes an id', () => {
    expect(unwalked(schema)).toEqual([]);
  });

  it('would miss one that nobody wrote down', () => {
    const grown = parse('extend type Mutation { planted(id: ID!): Boolean } extend input UndoMoveInput { other: ID }');
    expect(unwalked(extendSchema(schema, grown))).toEqual(['Mutation.undoMove: input.other', 'Mutation.planted']);
  });
});

/** Operations that the walk does not call, and ids that it never fills in. */
function unwalked(of: GraphQLSchema): readonly string[] {
  return rootOperations(of).flatMap((name) => {
    const calls = CALLS[name];
    if (!calls) return [name];
    const filled = new Set(calls.flatMap((call) => pathsIn(call(theirs))));
    return idPaths(of, name).flatMap((path) => (filled.has(path) ? [] : [`${name}: ${path}`]));
  });
}

function pathsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`));
}

describe('what is of one school, partner or region', () => {
  it.each(WALK)('%s: nobody from elsewhere can tell it from what does not exist', async (name, calls) => {
    const uuids = uuidsOf({ ...theirs, edition: '', partner: '' });
    const before = await kept(uuids);
    expect(before.length).toBeGreaterThan(20);
    for (const walker of walkers) for (const call of calls) await walk(walker, name, call);
    expect(await kept(uuids)).toEqual(before);
  });
});

/** Rows about these, but for the notes of what the region read: all of it is its business. */
const kept = async (uuids: readonly string[]): Promise<readonly string[]> =>
  (await rowsAbout(world.region.orm, uuids)).filter((row) => !row.startsWith('access_ledger '));

async function walk(walker: Walker, name: string, call: Call): Promise<void> {
  const { who, actor, own, foreign, words } = walker;
  const ask = async (args: Step['args']) => {
    if (name.startsWith('Mutation.')) await putBack(own);
    return asker.ask(actor, name, args);
  };
  const pick = (things: Things) => Object.fromEntries(foreign.map((kind) => [kind, things[kind]]));
  const secrets = pick(theirs);
  // Who may not do this at all is told so whatever the id, so one step shows it.
  const steps = everyStep(walker, call).slice(mayCall(actor, name as Subject) ? 0 : -1);
  for (const { args, compared } of steps) {
    const answer = await ask(args);
    const said = `${who} asks ${name} ${JSON.stringify(args)}`;
    expect(shapeOf(answer, secrets), said).toBe(shapeOf(await ask(compared), pick(nowhere)));
    expect(slipsIn(answer, words, secrets, args), said).toEqual([]);
  }
  if (steps.length > 0) return;
  const args = call(own);
  expect(slipsIn(await ask(args), words, secrets, args), `${who} asks ${name}`).toEqual([]);
}

/** With the ids as they are, and with ids that claim to be of one's own school. */
function everyStep(walker: Walker, call: Call): readonly Step[] {
  const { institution } = walker.own;
  const forged = claimed(theirs, institution);
  const forgeable = kindsOf(call, theirs).some((kind) => forged[kind] !== theirs[kind]);
  return [
    ...stepsOf(call, walker, theirs, nowhere),
    ...(forgeable ? stepsOf(call, walker, forged, claimed(nowhere, institution)) : []),
  ];
}

/** A walker's own evidence and sharing as they were, so that the same can be asked twice. */
async function putBack({ evidence, file, upload, grant }: Things): Promise<void> {
  const [institutionId, evidenceId] = readGlobalId(evidence)?.parts ?? [];
  const [[fileId], [uploadId]] = [readGlobalId(file)?.parts ?? [], readGlobalId(upload)?.parts ?? []];
  const em = world.region.orm.em.fork();
  const [, grantId] = readGlobalId(grant)?.parts ?? [];
  await em.execute('delete from sharing_grant where institution_id = ? and id <> ?', [institutionId, grantId]);
  await em.execute('update evidence_item set revision = 1, removed_at = null where id = ?', [evidenceId]);
  await em.execute(
    'update stored_file set institution_id = case when id = ? then ?::uuid end, evidence_id = case when id = ? then ?::uuid end where id in (?, ?)',
    [fileId, institutionId, fileId, evidenceId, fileId, uploadId],
  );
}
