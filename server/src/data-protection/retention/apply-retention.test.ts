import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveIn, type LivedInPerson } from '../../../testing/lived-in-person.ts';
import { NOON, TestRegion } from '../../../testing/region.ts';
import { openSession } from '../../people/index.ts';
import type { Services } from '../../platform/services.ts';
import { applyRetention, type Applied } from './apply-retention.ts';
import { PARTS_OF_ASSESSMENT } from './rules/assessments.ts';

let region: TestRegion;
let person: LivedInPerson;
let mails: { readonly to: string; readonly text: string }[];
let removedFiles: string[];

beforeEach(async () => {
  region = await TestRegion.start();
  person = await liveIn(region);
  [mails, removedFiles] = [[], []];
});
afterEach(() => region.stop());

const sql = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);
const count = async (table: string) => (await sql(`select from ${table}`)).length;
const on = (day: string) => new Date(`${day}T03:23:00Z`);

function run(now: Date, demo = false): Promise<Applied> {
  return applyRetention(
    {
      orm: region.orm,
      files: { remove: async (id: string) => void removedFiles.push(id) },
      mailer: { send: async (mail: { to: string; text: string }) => void mails.push(mail) },
      settings: { demo, publicUrl: 'https://waymark.example.org', dataDir: '/nowhere' },
    } as unknown as Pick<Services, 'orm' | 'files' | 'mailer' | 'settings'>,
    now,
  );
}

/** NOON is 1 October 2026: everything of the person is of that day. */
describe('assessments', () => {
  it('go seven years after they were submitted, with all their parts, and not a day before', async () => {
    expect(await run(on('2033-10-01'))).not.toHaveProperty('assessments');
    expect(await run(on('2033-10-02'))).toMatchObject({ assessments: 1 });
    for (const table of ['assessment', ...PARTS_OF_ASSESSMENT]) expect(await count(table), table).toBe(0);
    expect(await sql(`select subject from domain_event where type = 'assessment.expired'`)).toEqual([
      { subject: person.assessmentId },
    ]);
  });

  it('stay while their programme has a round to come', async () => {
    await sql(`update round set closes_on = '2033-12-20'`);
    expect(await run(on('2033-12-20'))).not.toHaveProperty('assessments');
    expect(await run(on('2033-12-21'))).toHaveProperty('assessments');
  });

  it('stay under a legal hold', async () => {
    await sql('update legal_hold set lifted_at = null');
    expect(await run(on('2040-01-01'))).not.toHaveProperty('assessments');
    expect(await count('answer')).toBe(1);
  });

  it('have no parts that the rule does not know', async () => {
    const parts = await sql<{ name: string }>(
      `select distinct conrelid::regclass::text as name from pg_constraint
       where contype = 'f' and confrelid = 'assessment'::regclass order by 1`,
    );
    expect(parts.map(({ name }) => name)).toEqual([...PARTS_OF_ASSESSMENT].toSorted());
  });
});

describe('evidence', () => {
  const use = (day: string) =>
    sql(`update assessment set submitted_at = ?`, on(day)).then(() =>
      sql(`insert into evidence_link select institution_id, id, 's:b/c' from evidence_item`),
    );

  it.each([
    { name: 'three years after it was added', prepare: () => sql('select 1'), last: '2029-10-01', first: '2029-10-02' },
    {
      name: 'three years after the period that it proves',
      prepare: () => sql(`update evidence_item set proves_to = '2027-07-31'`),
      last: '2030-07-30',
      first: '2030-07-31',
    },
    {
      name: 'three years after an assessment that it supported was submitted',
      prepare: () => use('2028-03-01'),
      last: '2031-03-01',
      first: '2031-03-02',
    },
    {
      name: 'in its own time when an assessment was submitted for which it was too old',
      prepare: () => use('2029-10-05'),
      last: '2029-10-01',
      first: '2029-10-02',
    },
    {
      name: 'three years after it was changed',
      prepare: () =>
        sql(
          `insert into domain_event (stream_id, type, subject, data, at) select institution_id, 'evidence.changed', id::text, '{}', ? from evidence_item`,
          on('2027-01-01'),
        ),
      last: '2030-01-01',
      first: '2030-01-02',
    },
    {
      name: 'a month after the school removed it',
      prepare: () => sql('update evidence_item set removed_at = ?', NOON),
      last: '2026-10-31',
      first: '2026-11-01',
    },
  ])('goes $name', async ({ prepare, last, first }) => {
    await prepare();
    expect(await run(on(last))).not.toHaveProperty('evidence');
    expect(await run(on(first))).toMatchObject({ evidence: 1 });
    expect(await count('evidence_item')).toBe(0);
  });

  it('takes its files along, and leaves those of other evidence', async () => {
    const [{ id = '' } = {}] = await sql<{ id: string }>('select id from evidence_item');
    const file = randomUUID();
    await sql(
      `insert into stored_file values (?, ?, ?, 'visit.pdf', 'application/pdf', 3, 'x', ?, ?)`,
      file,
      person.institution.id,
      id,
      person.actor.id,
      NOON,
    );
    await run(on('2029-10-02'));
    expect(removedFiles).toEqual([file]);
    expect(await count('stored_file')).toBe(1);
  });

  it('stays under a legal hold', async () => {
    await sql('update legal_hold set lifted_at = null');
    expect(await run(on('2040-01-01'))).not.toHaveProperty('evidence');
  });
});

describe('accounts that are not used', () => {
  it('are warned a month before, once, and disabled a month after the warning', async () => {
    await sql('update person set deactivated_at = ? where id <> ?', NOON, person.actor.id);
    await sql(`update membership set role = 'governor'`);
    await run(on('2027-08-31'));
    expect(mails).toEqual([]);
    expect(await run(on('2027-09-02'))).toMatchObject({ warnings: 1 });
    expect(mails).toMatchObject([{ to: person.email, text: expect.stringContaining('2 October 2027') as string }]);
    expect(await run(on('2027-09-03'))).not.toHaveProperty('warnings');
    expect(await run(on('2027-10-01'))).not.toHaveProperty('inactive');
    expect(await run(on('2027-10-02'))).toMatchObject({ inactive: 1 });
    expect(await sql('select from person where id = ? and deactivated_at is not null', person.actor.id)).toHaveLength(
      1,
    );
    expect(
      await sql(`select actor_id from domain_event where type = 'person.deactivated' and subject = ?`, person.actor.id),
    ).toEqual([{ actor_id: null }]);
  });

  it('stay when their owner signs in after the warning, and are warned anew after the next time', async () => {
    await sql(`update membership set role = 'governor' where person_id = ?`, person.actor.id);
    await run(on('2027-09-02'));
    await openSession(region.orm.em.fork(), person.actor.id, on('2027-09-20'));
    await run(on('2027-10-20'));
    expect(await sql('select deactivated_at from person where id = ?', person.actor.id)).toEqual([
      { deactivated_at: null },
    ]);
    mails = [];
    await run(on('2028-08-22'));
    expect(mails.map(({ to }) => to)).toContain(person.email);
  });

  it('are never disabled without a warning, even when the time is made shorter', async () => {
    await sql('update retention_policy set inactive_months = 3');
    expect(await run(on('2027-03-01'))).toMatchObject({ warnings: expect.any(Number) as number });
    expect(await run(on('2027-03-30'))).not.toHaveProperty('inactive');
    expect(await run(on('2027-03-31'))).toHaveProperty('inactive');
  });

  it('stay when nobody else could let others in: of two administrators one is left', async () => {
    await run(on('2027-09-02'));
    await run(on('2028-01-01'));
    const open = await sql(
      `select p.id from person p join membership m on m.person_id = p.id where m.organisation_id = ? and p.deactivated_at is null`,
      person.institution.id,
    );
    expect(open).toHaveLength(1);
  });
});

describe('people', () => {
  it('who were invited and never came are erased after 90 days', async () => {
    await sql('update person set last_used_at = null, created_at = ? where id = ?', NOON, person.actor.id);
    await sql('update membership set created_at = ? where person_id = ?', NOON, person.actor.id);
    expect(await run(on('2026-12-30'))).not.toHaveProperty('unused');
    expect(await run(on('2026-12-31'))).toMatchObject({ unused: 1 });
    expect(await sql('select from person where email = ?', person.email)).toEqual([]);
  });

  const invited = async (day: string) => {
    await sql('update person set last_used_at = null, created_at = ? where id = ?', NOON, person.actor.id);
    await sql(
      'update membership set created_at = ?, invited_at = ? where person_id = ?',
      NOON,
      on(day),
      person.actor.id,
    );
  };

  it('who were invited again lately have 90 days from then', async () => {
    await invited('2026-12-20');
    expect(await run(on('2027-03-20'))).not.toHaveProperty('unused');
    expect(await run(on('2027-03-21'))).toMatchObject({ unused: 1 });
  });

  it('who never came stay while a legal hold lasts', async () => {
    await invited('2026-10-01');
    await sql('update legal_hold set lifted_at = null');
    expect(await run(on('2027-03-21'))).not.toHaveProperty('unused');
    await sql('update legal_hold set lifted_at = ?', NOON);
    expect(await run(on('2027-03-21'))).toMatchObject({ unused: 1 });
  });

  it('whose account was disabled seven years ago lose their name, and the trail stays', async () => {
    await sql('update person set deactivated_at = ? where id = ?', NOON, person.actor.id);
    const before = await count('domain_event');
    expect(await run(on('2033-10-01'))).not.toHaveProperty('names');
    expect(await run(on('2033-10-02'))).toMatchObject({ names: 1 });
    expect(await sql('select from person where email = ?', person.email)).toEqual([]);
    expect(await count('domain_event')).toBeGreaterThan(before);
  });

  it('keep their name while a legal hold lasts', async () => {
    await sql('update person set deactivated_at = ? where id = ?', NOON, person.actor.id);
    await sql('update legal_hold set lifted_at = null');
    expect(await run(on('2040-01-01'))).not.toHaveProperty('names');
  });

  it('of a demonstration are invented, and stay', async () => {
    expect(Object.keys(await run(on('2040-01-01'), true)).toSorted()).toEqual(['assessments', 'evidence']);
    expect(mails).toEqual([]);
  });
});

describe('a run', () => {
  it('does more than one batch, says what it did, and finds nothing the second time', async () => {
    await sql(
      `insert into evidence_item select institution_id, gen_random_uuid(), type, type_revision, title, payload, proves_from, proves_to, revision, added_by, added_by_name, added_at, removed_at
       from evidence_item, generate_series(1, 250)`,
    );
    expect(await run(on('2029-10-02'), true)).toEqual({ evidence: 251 });
    const events = await sql(`select data from domain_event where type = 'retention.applied'`);
    expect(events).toEqual([{ data: { evidence: 251 } }]);
    expect(await run(on('2029-10-02'), true)).toEqual({});
    expect(await sql(`select from domain_event where type = 'retention.applied'`)).toHaveLength(1);
  });

  it('goes on where it was when it was cut short', async () => {
    await sql(
      `create function planted_refusal() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$`,
    );
    await sql('create trigger planted before delete on evidence_item execute function planted_refusal()');
    await expect(run(on('2040-01-01'))).rejects.toThrow('cut');
    expect([await count('assessment'), await count('evidence_item')]).toEqual([0, 1]);
    await sql('drop trigger planted on evidence_item');
    expect(await run(on('2040-01-01'))).toMatchObject({ evidence: 1 });
  });

  it('keeps what the region that keeps longest wants', async () => {
    await region.organisation('region', 'Another region');
    await sql('update retention_policy set evidence_years = 1');
    expect(await run(on('2029-10-01'))).not.toHaveProperty('evidence');
    await sql(`delete from organisation where name = 'Another region'`);
    expect(await run(on('2029-10-01'))).toHaveProperty('evidence');
  });

  it('removes what was kept for a repeat a day ago', async () => {
    await run(on('2026-10-02'));
    expect(await count('idempotency_record')).toBe(2);
    await run(on('2026-10-10'));
    expect(await count('idempotency_record')).toBe(0);
  });
});
