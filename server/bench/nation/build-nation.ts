import pg from 'pg';
import { migrate } from '../../src/persistence/migrate.ts';
import { connect } from '../../src/persistence/orm.ts';
import { storeShipped } from '../../src/registry/store-shipped.ts';
import { chooseCourse, type Course } from './course.ts';
import { ADMINISTRATOR_SECRET, PARTNER_ID, PARTNER_KEY, PROGRAMME_ID, REGION_ID, idOf, roundId } from './ids.ts';
import { roundsAround } from './rounds.ts';
import { stage } from './stage.ts';
import { EVENTS, ROWS } from './statements.ts';
import { inventVariants, WAYS } from './variants.ts';

/** As many schools, colleges and providers as England's register has open that could take part. */
export const NATION = 24_453;

/** Changes whenever what is built does: a nation of another version is not used again. */
export const GENERATOR_VERSION = 1;

export interface NationPlan {
  /** Address of an empty database, as its owner. */
  readonly url: string;
  /** From 1 to 99,999. */
  readonly institutions?: number;
  /** Whether every institution has its answers stored, or a tenth of them. */
  readonly allAnswers?: boolean;
  /** Ways in which a kind of institution answered in a round: fewer are scored sooner, and more alike. */
  readonly ways?: number;
  /** The day on which it is made, ISO: the last round is open on it, and for 300 days more. */
  readonly today?: string;
  /** Hears of each step, and how much of it is done. */
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/**
 * Fills a database with an invented nation: a region with an administrator, a programme of three rounds in which every
 * institution takes part, its leader signed in, three scored assessments each, a tenth of them with all answers and a draft
 * in the open round, and a partner with a key, with whom four of five share. Ids and secrets are those of `ids.ts`. The same
 * plan gives the same rows, but for the ids of editions.
 */
export async function buildNation(plan: NationPlan): Promise<void> {
  const { url, institutions = NATION, allAnswers = false, ways = WAYS, onProgress = () => undefined } = plan;
  const today = plan.today ?? new Date().toISOString().slice(0, 10);
  onProgress('Making the tables', 0, 1);
  await migrate(url);
  const course = await chooseCourse();
  const editionId = await storeEditions(url, course);
  onProgress('Scoring the answers', 0, 1);
  const rounds = roundsAround(today);
  const variants = inventVariants(
    course,
    rounds.map(({ asOf }) => asOf),
    ways,
  );

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // There is nobody yet who waits to be told.
    await client.query('alter table domain_event disable trigger domain_event_announced');
    await addRegion(client, { editionId, today, rounds });
    await stage(client, course, variants, institutions);
    for (let from = 1; from <= institutions; from += AT_ONCE) {
      const to = Math.min(institutions, from + AT_ONCE - 1);
      await addInstitutions(client, [from, to, editionId, today, allAnswers]);
      onProgress('Adding institutions', to, institutions);
    }
    onProgress('Tidying up', 0, 1);
    await client.query('alter table domain_event enable trigger domain_event_announced');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Institutions that are added in one transaction. */
const AT_ONCE = 1_000;

async function storeEditions(url: string, { registry, edition }: Course): Promise<string> {
  const orm = await connect(url);
  try {
    await storeShipped(orm.em.fork(), registry, new Date());
    const [stored] = await orm.em
      .fork()
      .execute<{ id: string }[]>('select id from edition where key = ? and superseded_at is null', [edition.id]);
    if (!stored) throw new Error(`The edition ${edition.id} was not stored.`);
    return stored.id;
  } finally {
    await orm.close();
  }
}

type Values = readonly [from: number, to: number, editionId: string, today: string, allAnswers: boolean];

async function addInstitutions(client: pg.Client, values: Values): Promise<void> {
  await client.query('begin');
  // References are right because they are made so; to look at each would take longer than all else. A test looks.
  await client.query('set session_replication_role = replica');
  for (const statement of ROWS) await client.query(numbered(statement, values));
  await client.query('set session_replication_role = origin');
  await client.query(numbered(EVENTS, values));
  await client.query('commit');
}

/** A statement has values for what it names alone, numbered without gaps. */
function numbered(statement: string, all: Values): pg.QueryConfig<unknown[]> {
  const used = [...new Set(statement.match(/\$\d/g))].toSorted();
  const text = statement.replaceAll(/\$\d/g, (name) => `$${used.indexOf(name) + 1}`);
  return { text, values: used.map((name) => all[Number(name.slice(1)) - 1]) };
}

interface Region {
  readonly editionId: string;
  readonly today: string;
  readonly rounds: ReturnType<typeof roundsAround>;
}

async function addRegion(client: pg.Client, { editionId, today, rounds }: Region): Promise<void> {
  const since = `${today}T06:00:00Z`;
  const [administrator, membership] = [idOf('administrator', 1), idOf('membership', 0)];
  const { hash, prefix } = PARTNER_KEY;
  const statements: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `insert into organisation values ($1, 'region', 'An invented nation', $3), ($2, 'partner', 'An invented partner', $3)`,
      [REGION_ID, PARTNER_ID, since],
    ],
    [
      `insert into person (id, name, email, created_at, last_used_at) values ($1, 'Morgan Hale', 'administrator@example.org', $2, $2)`,
      [administrator, since],
    ],
    [
      `insert into membership (id, person_id, organisation_id, role, created_at, active_since, last_acted_at)
       values ($1, $2, $3, 'region-administrator', $4, $4, $4)`,
      [membership, administrator, REGION_ID, since],
    ],
    [
      `insert into session (secret_hash, id, person_id, membership_id, created_at, expires_at, last_used_at, browser)
       values (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, $3, $4, $5, $5, $5, 'Invented')`,
      [ADMINISTRATOR_SECRET, idOf('session', 0), administrator, membership, since],
    ],
    [
      `insert into api_client (id, organisation_id, name, key_prefix, key_hash, scopes, created_by, created_at, expires_on)
       values ($1, $2, 'Measuring', $3, $4, '{institutions:read,status:read}', $5, $6, $7::date + 3650)`,
      [idOf('client'), PARTNER_ID, prefix, hash, administrator, since, today],
    ],
    [
      `insert into programme values ($1, $2, 'An invented programme', $3, $4)`,
      [PROGRAMME_ID, REGION_ID, editionId, since],
    ],
    ...rounds.map(
      ({ name, opensOn, closesOn }, index) =>
        [
          'insert into round (id, programme_id, ordinal, name, opens_on, closes_on) values ($1, $2, $3, $4, $5, $6)',
          [roundId(index + 1), PROGRAMME_ID, index + 1, name, opensOn, closesOn],
        ] as const,
    ),
    [
      `insert into domain_event (stream_id, type, subject, actor_id, data, at) values ($1, 'programme.created', $2, $3, $4, $5)`,
      [
        REGION_ID,
        PROGRAMME_ID,
        administrator,
        { editionId, rounds: rounds.map((_, index) => roundId(index + 1)) },
        since,
      ],
    ],
  ];
  await client.query('begin');
  for (const [text, values] of statements) await client.query(text, [...values]);
  await client.query('commit');
}
