import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from '../testing/isolation/calls.ts';
import { documentFor } from '../testing/isolation/document.ts';
import { lenient, readLeniently } from '../testing/isolation/lenient.ts';
import { createPartner, EVERY_SCOPE, program, type Partner } from '../testing/isolation/others.ts';
import { createSchool, type School } from '../testing/isolation/school.ts';
import { missing, uuidsOf, type Things } from '../testing/isolation/things.ts';
import { startWorld, type World } from '../testing/isolation/world.ts';
import { composeSchema } from './composition.ts';
import { allows, levelOf, mayCall, type GrantLevel, type Subject } from './permissions/index.ts';
import { AREAS } from './permissions/table.ts';
import type { Actor, ApiScope } from './platform/actor.ts';

let world: World;
let schema: GraphQLSchema;
let school: School;
let partner: Partner;
let things: Things;

beforeAll(async () => {
  world = await startWorld();
  schema = lenient(await composeSchema());
  partner = await createPartner(world, 'Periwinkle');
  const common = await world.programme('Common');
  const sharesWith = partner.organisation;
  school = await createSchool(world, { word: 'Quillwort', urn: '910001', ukprn: '10910001', sharesWith, common });
  const { edition } = world;
  const known = { ...school.things, ...partner.things, edition };
  const regions = { profile: known.grant, registerImport: known.grant, rescoring: known.grant };
  const { profile, registerImport, rescoring } = missing({ ...known, ...regions });
  things = { ...known, profile, registerImport, rescoring };
}, 60_000);
afterAll(() => world.stop());

const LEVELS: readonly GrantLevel[] = ['headline', 'benchmark', 'criterion', 'evidence'];

const share = (level: GrantLevel) => world.region.orm.em.fork().execute('update sharing_grant set level = ?', [level]);

/** How each thing that a level opens is read; the file has an address of its own, and is asked for elsewhere. */
const PROBES: Readonly<Record<string, string>> = {
  Assessment: 'node(id: $submitted) { id }',
  'Assessment.headline': 'node(id: $submitted) { ... on Assessment { headline { display } } }',
  'Assessment.progress': 'node(id: $submitted) { ... on Assessment { progress { answered } } }',
  'Assessment.benchmarks': 'node(id: $submitted) { ... on Assessment { benchmarks { outcome } } }',
  'Assessment.benchmark': 'node(id: $submitted) { ... on Assessment { benchmark(slot: "1") { outcome } } }',
  'Assessment.receipt': 'node(id: $submitted) { ... on Assessment { receipt { evaluation } } }',
  'AssessmentBenchmark.criteria':
    'node(id: $submitted) { ... on Assessment { benchmarks { criteria { finding { outcome } } } } }',
  'AssessmentCriterion.items':
    'node(id: $submitted) { ... on Assessment { benchmarks { criteria { items { answer { author } } } } } }',
  'AssessmentCriterion.evidence':
    'node(id: $submitted) { ... on Assessment { benchmarks { criteria { evidence { title } } } } }',
  EvidenceItem: 'node(id: $evidence) { ... on EvidenceItem { title } }',
  'Institution.evidence':
    'node(id: $institution) { ... on Institution { evidence(first: 5) { edges { node { title } } } } }',
};

const levelled = Object.values(AREAS)
  .flatMap((rows) => Object.entries(rows))
  .flatMap(([subject, row]) => ('level' in row && subject !== '/files/:id' ? [subject] : []));

/** Whether anything came back below the roots. */
async function reads(actor: Actor, subject: string): Promise<boolean> {
  const kinds = (['submitted', 'evidence', 'institution'] as const).filter((kind) => PROBES[subject]?.includes(kind));
  const declared = kinds.map((kind) => `$${kind}: ID!`).join(', ');
  const document = `query (${declared}) { ${PROBES[subject] ?? ''} }`;
  const { data } = await readLeniently(schema, world.server, actor, { document, args: { ...things } });
  return leaves(data).some((value) => typeof value === 'string' || typeof value === 'number');
}

function leaves(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('what a school shares', () => {
  it('is probed for everything that the table gives a level', () => {
    expect(levelled.toSorted()).toEqual(Object.keys(PROBES).toSorted());
  });

  describe.each(LEVELS)('at the level of %s', (level) => {
    beforeAll(() => share(level));

    it.each(Object.keys(PROBES))('opens %s as the table says', async (subject) => {
      const actors: readonly (readonly [string, Actor])[] = [
        ['a partner', partner.person],
        ...[EVERY_SCOPE, ...EVERY_SCOPE.map((scope): readonly ApiScope[] => [scope])].map(
          (scopes) => [`a key with ${scopes.join()}`, program(partner.organisation, scopes)] as const,
        ),
      ];
      for (const [who, actor] of actors) {
        // Evidence is reached by a key only together with the results.
        const scoped = mayCall(actor, 'Assessment') && mayCall(actor, subject as Subject);
        expect(await reads(actor, subject), who).toBe(scoped && allows(level, levelOf(subject as Subject)));
      }
    });

    it('opens nothing beyond it, however one asks', async () => {
      const beyond = [
        // Never a partner's: drafts, colleagues and their addresses, and how to sign in as one.
        'Quillwort drafts',
        'Quillwort contributor',
        'Quillwort governor',
        '@quillwort.example',
        'upload.txt',
        ...uuidsOf({ session: things.session, person: things.person, membership: things.membership }),
        things.draft,
        ...(allows(level, 'criterion') ? [] : ['has no drum']),
        ...(allows(level, 'evidence') ? [] : ['Quillwort paper', 'Quillwort file', things.evidence]),
      ];
      for (const actor of [partner.person, program(partner.organisation, EVERY_SCOPE)]) {
        const said = await everythingSaidTo(actor);
        expect(said).toContain('Quillwort School');
        expect(beyond.filter((secret) => said.includes(secret))).toEqual([]);
      }
    });
  });
});

it('shows no draft through what came after it', async () => {
  await share('evidence');
  const document = `query ($id: ID!) { node(id: $id) { ... on Assessment {
    comparableToPrevious previous { id }
    benchmarks { previous { outcome } criteria { items { answer { author } previous { revision } suggestion { relation } } } }
  } } }`;
  const seenBy = async (actor: Actor) => {
    const args = { id: things.submitted };
    const { data } = await readLeniently(schema, world.server, actor, { document, args });
    return JSON.stringify(data);
  };
  const [own, shared] = [await seenBy(school.people.governor), await seenBy(partner.person)];
  expect(own).toContain('"previous":{"outcome"');
  expect(own).toContain('"previous":{"revision"');
  expect(shared).toContain('"author"');
  expect(shared).not.toMatch(/"(previous|suggestion)":[^n]/);
});

/** The answers to every query, for everything of the school. */
async function everythingSaidTo(actor: Actor): Promise<string> {
  const answers: unknown[] = [];
  for (const [name, calls] of Object.entries(CALLS)) {
    if (!name.startsWith('Query.')) continue;
    for (const call of calls) {
      const args = call(things);
      const document = documentFor(schema, name, Object.keys(args));
      const { data, errors } = await readLeniently(schema, world.server, actor, { document, args });
      answers.push(
        data,
        errors?.map(({ message }) => message),
      );
    }
  }
  return JSON.stringify(answers);
}
