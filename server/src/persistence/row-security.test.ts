import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { ANONYMOUS, type Actor } from '../platform/actor.ts';
import { asActor, asServer } from './as-server.ts';
import { checkConfinement } from './confinement.ts';
import { ROW_RULES } from './row-rules.ts';

/** Tables that are the machinery's own. */
const MACHINERY = ['event_sealing', 'waymark_migration'];
/** Views of the owner's, which pass the rules by and so have to hold to them themselves. */
const VIEWS = ['waymark_shared'];

/** Columns that say whose a row is, the first that a table has. */
const OWNERS = ['institution_id', 'organisation_id', 'stream_id', 'person_id'] as const;

let region: TestRegion;
let server: ComposedServer;
/** A school of the invented region, with everything that schools have. */
let victim: string;
let strangers: Readonly<Record<string, Actor>>;
let ownerColumns: ReadonlyMap<string, string>;

const owner = (): EntityManager => region.orm.em.fork();
const tables = Object.keys(ROW_RULES);

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [school] = await owner().execute<{ id: string }[]>(
    `select g.institution_id as id from sharing_grant g join evidence_link using (institution_id) join answer using (institution_id) limit 1`,
  );
  victim = school?.id ?? '';
  const [other, partner] = [
    await region.institution('Zinnia School', { urn: '999001' }),
    await region.organisation('partner', 'Quince'),
  ];
  strangers = {
    'a careers leader of another school': await region.person(other, 'careers-leader'),
    'a governor of another school': await region.person(other, 'governor'),
    'a partner with whom it does not share': await region.person(partner, 'partner'),
    'a program of that partner': {
      kind: 'client',
      id: partner.id,
      name: 'Program',
      organisationId: partner.id,
      scopes: ['status:read', 'evidence:read', 'institutions:read'],
    },
    'somebody who acts for nobody': { ...(await region.person(other, 'governor')), membership: null },
    'somebody who is not signed in': ANONYMOUS,
  };
  const columns = await owner().execute<{ table: string; column: string }[]>(
    `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public'`,
  );
  const byTable = Map.groupBy(columns, ({ table }) => table);
  ownerColumns = new Map(
    [...byTable].flatMap(([table, its]) => {
      const column = OWNERS.find((name) => its.some((one) => one.column === name));
      return column ? [[table, column]] : [];
    }),
  );
}, 120_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const countOf = async (em: EntityManager, table: string): Promise<number> => {
  const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
};

/** Tables with rows that belong to the school. */
async function tablesOfVictim(): Promise<readonly { table: string; column: string }[]> {
  const held = await Promise.all(
    [...ownerColumns].map(async ([table, column]) => {
      const rows = await owner().execute(`select 1 from ${table} where ${column} = ? limit 1`, [victim]);
      return rows.length > 0 ? [{ table, column }] : [];
    }),
  );
  return held.flat();
}

describe('the rules on rows', () => {
  it('are there for every table, so that none is forgotten', async () => {
    const all = await owner().execute<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
    );
    expect(all.map(({ name }) => name).toSorted()).toEqual([...tables, ...MACHINERY, ...VIEWS].toSorted());
  });

  it.each(MACHINERY)('leave nothing of %s to requests', async (table) => {
    await expect(countOf(asServer(server.services.orm), table)).rejects.toThrow(/permission denied/);
  });

  it('hold in what they ask of sharing: a partner is told what is shared with it, and nobody else of anything', async () => {
    const grants = await owner().execute<{ organisation: string; school: string }[]>(
      `select organisation_id as organisation, institution_id as school from sharing_grant
       where revoked_at is null and ends_on >= '2026-10-01' and organisation_id =
         (select organisation_id from sharing_grant where institution_id = ? and revoked_at is null limit 1)`,
      [victim],
    );
    const told = (actor: Actor) =>
      asActor(server.services.orm, actor, NOON).execute<{ school: string }[]>(
        'select distinct institution_id as school from waymark_shared',
      );
    const partner = await region.person({ id: grants[0]?.organisation ?? '' }, 'partner');
    const toldToPartner = (await told(partner)).map(({ school }) => school).toSorted();
    expect(toldToPartner).toEqual([...new Set(grants.map(({ school }) => school))].toSorted());
    expect(toldToPartner).toContain(victim);
    for (const actor of Object.values(strangers)) expect(await told(actor)).toEqual([]);
    const write = asActor(server.services.orm, partner, NOON).execute(`update waymark_shared set level = 'evidence'`);
    await expect(write).rejects.toThrow(/permission denied/);
  });

  it('show nothing to a statement that says for nobody', async () => {
    const em = server.services.orm.em.fork();
    const shown = await Promise.all(
      tables.filter((table) => ROW_RULES[table]?.read !== 'true').map((table) => countOf(em, table)),
    );
    expect(new Set(shown)).toEqual(new Set([0]));
  });

  it('hold for a role that is above nothing and owns nothing, and the start looks that they do', async () => {
    await expect(checkConfinement(server.services.orm)).resolves.toBeUndefined();
    await expect(checkConfinement(region.orm)).rejects.toThrow(/DATABASE_APPLICATION_URL/);
  });
});

describe('without policies and without filters', () => {
  it('there is something to be seen: the school has rows in the tables of schools', async () => {
    const held = (await tablesOfVictim()).map(({ table }) => table);
    expect(held).toEqual(
      expect.arrayContaining(['answer', 'assessment', 'benchmark_result', 'enrolment', 'evaluation', 'evidence_item']),
    );
    expect(held).toEqual(expect.arrayContaining(['evidence_link', 'membership', 'sharing_grant']));
  });

  it('strangers are shown no row of a school', async () => {
    const held = await tablesOfVictim();
    const leaks: string[] = [];
    for (const [who, actor] of Object.entries(strangers)) {
      for (const { table, column } of held) {
        const rows = await asActor(server.services.orm, actor, NOON).execute(
          `select 1 from ${table} where ${column} = ?`,
          [victim],
        );
        if (rows.length > 0) leaks.push(`${who} sees ${rows.length} of ${table}`);
      }
    }
    expect(leaks).toEqual([]);
  });

  it('programmes and their rounds are shown to who takes part and to partners of those, for as long as they share', async () => {
    const seen = async (actor: Actor): Promise<Record<'programme' | 'round', readonly string[]>> => {
      const em = asActor(server.services.orm, actor, NOON);
      const of = async (column: string, table: string) =>
        (await em.execute<{ id: string }[]>(`select distinct ${column} as id from ${table} order by 1`)).map(
          ({ id }) => id,
        );
      return { programme: await of('id', 'programme'), round: await of('programme_id', 'round') };
    };
    const nothing = { programme: [], round: [] };
    const enrolled = await owner().execute<{ id: string }[]>(
      'select programme_id as id from enrolment where institution_id = ? order by 1',
      [victim],
    );
    const own = enrolled.map(({ id }) => id);
    expect(own.length).toBeGreaterThan(0);
    expect(await countOf(owner(), 'programme')).toBeGreaterThan(own.length);

    expect(await seen(await region.person({ id: victim }, 'governor'))).toEqual({ programme: own, round: own });
    for (const actor of Object.values(strangers)) expect(await seen(actor)).toEqual(nothing);

    const organisation = await region.organisation('partner', 'Rowan');
    const partner = await region.person(organisation, 'partner');
    const grant = (change: string) =>
      owner().execute(`update sharing_grant set ${change} where organisation_id = ?`, [organisation.id], 'run');
    await owner().execute(
      `insert into sharing_grant (institution_id, id, organisation_id, level, purpose, ends_on, granted_by, granted_by_name, granted_at)
       values (?, gen_random_uuid(), ?, 'headline', 'To plan.', '2099-01-01', gen_random_uuid(), 'Somebody', now())`,
      [victim, organisation.id],
    );
    expect(await seen(partner)).toEqual({ programme: own, round: own });
    await grant(`ends_on = '2020-01-01'`);
    expect(await seen(partner)).toEqual(nothing);
    await grant(`ends_on = '2099-01-01', revoked_at = now()`);
    expect(await seen(partner)).toEqual(nothing);
  });

  it('strangers change and remove no row of a school', async () => {
    const held = await tablesOfVictim();
    const before = await Promise.all(held.map(({ table }) => countOf(owner(), table)));
    const refused = /permission denied|row-level security/;
    for (const actor of Object.values(strangers)) {
      for (const { table, column } of held) {
        const em = asActor(server.services.orm, actor, NOON);
        const touched = await em
          .execute<{ id: string }[]>(`update ${table} set ${column} = ${column} where ${column} = ? returning 1`, [
            victim,
          ])
          .catch((error: unknown) => String(error));
        expect(touched, table).toSatisfy((is: unknown) =>
          Array.isArray(is) ? is.length === 0 : refused.test(String(is)),
        );
        await em.execute(`delete from ${table} where ${column} = ?`, [victim], 'run').catch(() => null);
      }
    }
    expect(await Promise.all(held.map(({ table }) => countOf(owner(), table)))).toEqual(before);
  });

  it('strangers write no row in the name of a school', async () => {
    const held = (await tablesOfVictim()).filter(({ table }) => table !== 'domain_event');
    const leader = strangers['a careers leader of another school'] as Actor;
    for (const { table, column } of held) {
      const attempt = asActor(server.services.orm, leader, NOON).execute(
        `insert into ${table} (${column}) values (?)`,
        [victim],
        'run',
      );
      await expect(attempt, table).rejects.toThrow(/row-level security|permission denied/);
    }
  });

  it('events are added by requests, and never changed or removed', async () => {
    const em = asServer(server.services.orm);
    await expect(em.execute(`update domain_event set type = 'x'`, [], 'run')).rejects.toThrow(/permission denied/);
    await expect(em.execute(`delete from domain_event`, [], 'run')).rejects.toThrow(/permission denied/);
    await expect(em.execute(`truncate domain_event`, [], 'run')).rejects.toThrow(/permission denied/);
  });
});

describe('a session', () => {
  it('is forgotten with its statement, whoever comes next on the connection', async () => {
    const schools = await Promise.all(
      ['999002', '999003', '999004'].map((urn) => region.institution(`School ${urn}`, { urn })),
    );
    const leaders = await Promise.all(schools.map((school) => region.person(school, 'careers-leader')));
    const answers = await Promise.all(
      Array.from({ length: 1_500 }, async (_, turn) => {
        const actor = leaders[turn % 3] as Actor;
        if (turn % 7 === 0) return (await countOf(server.services.orm.em.fork(), 'institution')) === 0;
        const rows = await asActor(server.services.orm, actor, NOON).execute<{ id: string }[]>(
          'select id from institution',
        );
        return rows.length === 1 && rows[0]?.id === schools[turn % 3]?.id;
      }),
    );
    expect(answers.filter((right) => !right)).toEqual([]);
  });

  it('does not outlive a statement that fails', async () => {
    const em = asServer(server.services.orm);
    await Promise.all(
      Array.from({ length: 40 }, () => expect(em.execute('select 1/0 from institution')).rejects.toThrow(/division/)),
    );
    expect(await countOf(server.services.orm.em.fork(), 'institution')).toBe(0);
    expect(await countOf(em, 'institution')).toBeGreaterThan(70);
  });

  it('tells of what fails only at the end of the statement, as references do', async () => {
    const attempt = asServer(server.services.orm).execute(
      `insert into enrolment (institution_id, programme_id, enrolled_at) values (gen_random_uuid(), gen_random_uuid(), now())`,
      [],
      'run',
    );
    await expect(attempt).rejects.toThrow(/foreign key/);
  });
});
