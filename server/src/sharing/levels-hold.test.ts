import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SharedSchool } from '../../testing/shared-school.ts';
import { composeSchema } from '../composition.ts';
import type { Actor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { GrantLevel } from '../permissions/index.ts';

/** From which level on a partner reads something; `never` for what is the school's and the region's own. */
type From = GrantLevel | 'never';

const LEVELS: readonly GrantLevel[] = ['headline', 'benchmark', 'criterion', 'evidence'];

/** What is the same for everybody: sets, questions, programmes by name. The walk ends there. */
const PUBLIC = new Set([
  ...[
    'Edition',
    'Round',
    'Programme',
    'Organisation',
    'LocalAuthority',
    'EvidenceType',
    'Question',
    'Choice',
    'Source',
  ],
  'PageInfo',
]);

/** From which level on the fields of a type are read, wherever it is met. */
const TYPES: Readonly<Record<string, From>> = {
  Institution: 'headline',
  Enrolment: 'headline',
  EnrolmentRound: 'headline',
  Grant: 'headline',
  AccessRequest: 'headline',
  AccessRequestConnection: 'headline',
  AccessRequestEdge: 'headline',
  AssessmentConnection: 'headline',
  AssessmentEdge: 'headline',
  Assessment: 'headline',
  Headline: 'headline',
  Progress: 'headline',
  AssessmentBenchmark: 'benchmark',
  BenchmarkResult: 'benchmark',
  Receipt: 'benchmark',
  AssessmentCriterion: 'criterion',
  AssessmentItem: 'criterion',
  Answer: 'criterion',
  AnswerValue: 'criterion',
  Finding: 'criterion',
  FindingStep: 'criterion',
  EvidenceItem: 'evidence',
  EvidenceConnection: 'evidence',
  EvidenceEdge: 'evidence',
  EvidencePayload: 'evidence',
  EvidenceField: 'evidence',
  StoredFile: 'evidence',
  SupportedCriterion: 'evidence',
  Suggestion: 'never',
  EarlierAnswer: 'never',
  AssessmentMove: 'never',
  UnpairedCriterion: 'never',
  JoinRequest: 'never',
  TrailConnection: 'never',
  TrailEdge: 'never',
  TrailEvent: 'never',
  TrailActor: 'never',
  TrailCheck: 'never',
  TrailFault: 'never',
  Membership: 'never',
  Person: 'never',
  SeenBy: 'never',
  AccessConnection: 'never',
  AccessEdge: 'never',
  Access: 'never',
};

interface Place {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly from: From;
  readonly query: string;
}

const RANK: readonly From[] = [...LEVELS, 'never'];
const later = (one: From, other: From): From => (RANK.indexOf(one) > RANK.indexOf(other) ? one : other);

const ARGUMENTS: Readonly<Record<string, string>> = { first: '20', slot: '"1"' };

/** What comes before and after a field in a query. */
interface Way {
  readonly type: GraphQLNamedType;
  readonly open: string;
  readonly depth: number;
  readonly from: From;
}

/** Every field that can be reached from an institution, by the shortest way, with the level from which it is read. */
function walk(schema: GraphQLSchema): { readonly places: readonly Place[]; readonly unknown: readonly string[] } {
  const start = schema.getType('Institution') as GraphQLNamedType;
  const queue: Way[] = [
    { type: start, open: 'query ($id: ID!) { institution(by: { id: $id }) ', depth: 1, from: 'headline' },
  ];
  const seen = new Set(['Institution']);
  const places: Place[] = [];
  const unknown = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    if (!isObjectType(way.type) && !isAbstractType(way.type)) continue;
    const fields = 'getFields' in way.type ? Object.values(way.type.getFields()) : [];
    for (const field of fields) {
      const type = getNamedType(field.type);
      const call = `${way.open}{ ${field.name}${argumentsOf(field)}`;
      if (!isCompositeType(type)) {
        const query = `${call} ${'}'.repeat(way.depth + 1)}`;
        places.push({ coordinate: `${way.type.name}.${field.name}`, from: way.from, query });
      } else if (!PUBLIC.has(type.name) && !seen.has(type.name)) {
        seen.add(type.name);
        const from = TYPES[type.name];
        if (from === undefined) unknown.add(type.name);
        queue.push({ type, open: `${call} `, depth: way.depth + 1, from: later(way.from, from ?? 'never') });
      }
    }
  }
  return { places, unknown: [...unknown] };
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(({ type }) => isNonNullType(type));
  if (needed.length === 0) return '';
  return `(${needed.map(({ name }) => `${name}: ${ARGUMENTS[name] ?? `"?"`}`).join(', ')})`;
}

/** Whether anything but ids of the way there came back: a value that is neither null nor an empty list. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object') return Object.values(value).some(saysSomething);
  return true;
}

let school: SharedSchool;
let schema: GraphQLSchema;

beforeAll(async () => {
  school = await SharedSchool.start();
  schema = await composeSchema();
}, 180_000);
afterAll(() => school.stop());

async function reads(actor: Actor, { query }: Place): Promise<boolean> {
  const variables = { id: toGlobalId('Institution', school.ids.institution) };
  const { data } = await school.server.send<unknown>(actor, query, variables);
  return saysSomething(data);
}

describe('the level of a grant', () => {
  it('is decided for every type that can be reached from a school', () => {
    const { places, unknown } = walk(schema);
    expect(unknown).toEqual([]);
    expect(places.length).toBeGreaterThan(100);
  });

  it.each(LEVELS)(
    '%s lets a partner read this much of every field, and no more',
    async (level) => {
      await school.share(level);
      const wrong: string[] = [];
      for (const place of walk(schema).places) {
        const [own, partner] = [await reads(school.head, place), await reads(school.reader, place)];
        const allowed = place.from !== 'never' && LEVELS.indexOf(level) >= LEVELS.indexOf(place.from);
        if (partner !== (own && allowed)) wrong.push(`${place.coordinate}: ${partner ? 'read' : 'not read'}`);
      }
      expect(wrong.filter((line) => !DIFFERENT.has(line.split(':')[0] ?? ''))).toEqual([]);
    },
    120_000,
  );
});

/** Fields that say something else to a partner than to the school, with nothing of the school in it. */
const DIFFERENT = new Set([
  // What the viewer may do, and why they cannot: of a partner's own.
  'Institution.viewerMay',
  'Assessment.viewerMay',
  'Assessment.readOnlyReason',
]);

describe('a grant for one programme', () => {
  const asked = async (programmeId: string) => {
    await school.share('evidence', { programmeId: toGlobalId('Programme', programmeId) });
    return school.server.send<{
      institution: {
        latestResult: { id: string } | null;
        assessments: { totalCount: number };
        enrolments: readonly unknown[];
        evidence: { totalCount: number };
      };
    }>(
      school.reader,
      `query ($id: ID!) { institution(by: { id: $id }) { latestResult { id } enrolments { id }
        assessments(first: 10) { totalCount } evidence(first: 10) { totalCount } } }`,
      { id: toGlobalId('Institution', school.ids.institution) },
    );
  };

  it('lets results, history and evidence of that programme be read', async () => {
    const { data } = await asked(school.ids.programme);
    expect(data?.institution.latestResult?.id).toBe(
      toGlobalId('Assessment', school.ids.institution, school.ids.assessment),
    );
    expect(data?.institution.assessments.totalCount).toBeGreaterThan(1);
    expect(data?.institution.evidence.totalCount).toBeGreaterThan(0);
  });

  it('lets nothing of another programme be read: no result, evidence, file, node or enrolment', async () => {
    const other = await enrolElsewhere();
    const { data, errors } = await asked(other);
    expect(data?.institution).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    const nodes = [
      toGlobalId('Assessment', school.ids.institution, school.ids.assessment),
      toGlobalId('EvidenceItem', school.ids.institution, school.ids.evidence),
      toGlobalId('Programme', school.ids.programme),
    ];
    const found = await school.server.ask<{ nodes: unknown[] }>(
      school.reader,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: nodes },
    );
    expect(found.nodes).toEqual([null, null, null]);
    const { enrolments } = await school.server
      .ask<{ institution: { enrolments: readonly { programme: { id: string } }[] } }>(
        school.reader,
        'query ($id: ID!) { institution(by: { id: $id }) { latestResult { id } enrolments { programme { id } } } }',
        { id: toGlobalId('Institution', school.ids.institution) },
      )
      .then(({ institution }) => institution);
    expect(enrolments.map(({ programme }) => programme.id)).toEqual([toGlobalId('Programme', other)]);
    const headers = { authorization: `Bearer ${await school.key()}` };
    const file = await school.api.app.inject({ method: 'GET', url: `/files/${school.ids.file}`, headers });
    expect(file.statusCode).toBe(404);
  });

  /** Another programme of the same region, in which the school has submitted nothing. */
  async function enrolElsewhere(): Promise<string> {
    const [row] = await school.region.orm.em.fork().execute<{ id: string }[]>(
      `insert into programme select gen_random_uuid(), organisation_id, 'Elsewhere', edition_id, created_at
       from programme where id = ? returning id`,
      [school.ids.programme],
    );
    const id = row?.id ?? '';
    await school.region.orm.em
      .fork()
      .execute('insert into enrolment values (?, ?, now())', [school.ids.institution, id]);
    return id;
  }
});

describe('sums over institutions', () => {
  it('are the region’s alone: no partner reads one, whatever is shared with it', async () => {
    await school.share('evidence');
    const [round] = await school.region.orm.em
      .fork()
      .execute<{ id: string }[]>('select id from round where programme_id = ? limit 1', [school.ids.programme]);
    const variables = {
      id: toGlobalId('Programme', school.ids.programme),
      round: toGlobalId('Round', round?.id ?? ''),
    };
    for (const sum of [
      'summary(roundId: $round) { institutions }',
      'cohort(first: 5, roundId: $round) { totalCount }',
    ]) {
      const query = `query ($id: ID!, $round: ID!) { node(id: $id) { ... on Programme { ${sum} } } }`;
      const { data, errors } = await school.server.send<unknown>(school.reader, query, variables);
      expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ node: null }, 'FORBIDDEN']);
    }
    const counted = await school.server.ask<{ node: { enrolled: number } }>(
      school.reader,
      'query ($id: ID!) { node(id: $id) { ... on Programme { enrolled } } }',
      { id: variables.id },
    );
    // It counts whom the partner knows of anyway.
    expect(counted.node.enrolled).toBe(1);
  });

  it('can be reached through a programme and nothing else', () => {
    const sums = ['CohortSummary', 'CohortConnection'];
    const ways = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter((field) => sums.includes(getNamedType(field.type).name) && !isListType(field.type))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(ways.toSorted()).toEqual(['Programme.cohort', 'Programme.summary']);
  });
});
