import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { columnsWith } from '../../testing/find-words.ts';
import { liveIn, type LivedInPerson } from '../../testing/lived-in-person.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { startQueue } from '../jobs/queue.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { forgetPerson } from './forget-person.ts';

let region: TestRegion;
let server: ComposedServer;
let person: LivedInPerson;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  administrator = await proved(
    await region.person(await region.organisation('region', 'The Region'), 'region-administrator'),
  );
  // With jobs of a queue that was started: they name addresses too.
  const queue = await startQueue(region.url, [{ name: 'nothing', work: () => Promise.resolve() }], {
    onError: () => undefined,
  });
  await queue.stop();
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  person = await liveIn(region);
});

const sql = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

async function proved(actor: PersonActor): Promise<PersonActor> {
  await sql(
    'update session set proved_at = ?, expires_at = ? where secret_hash = ?',
    NOON,
    new Date('2026-10-09'),
    actor.sessionHash,
  );
  return actor;
}

interface Outcome {
  readonly done: boolean;
  readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

async function erase(actor: PersonActor, input: object): Promise<Outcome> {
  const { eraseAccount } = await server.ask<{ eraseAccount: Outcome }>(
    actor,
    'mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) { done problems { code path message } } }',
    { input },
  );
  return eraseAccount;
}

const confirmed = () => ({ confirmation: ` ${person.email.toUpperCase()} ` });
const whereNamed = () =>
  columnsWith(region.orm.em.fork(), [person.name, JSON.stringify(person.name).slice(1, -1), person.email]);

describe('erasing a person', () => {
  it('leaves name and address in no column of the database', async () => {
    await sql(
      `insert into waymark_jobs.job (id, name, data) values (gen_random_uuid(), 'nothing', ?)`,
      JSON.stringify({ email: person.email }),
    );
    const before = await whereNamed();
    expect(before).toEqual([
      'access_ledger.reader_name',
      'answer.author_name',
      'assessment.submitted_by',
      'assessment_move.answers',
      'assessment_move.moved_by_name',
      'assessment_move.set_aside',
      'evidence_item.added_by_name',
      'idempotency_record.response',
      'join_request.email',
      'join_request.name',
      'linked_identity.label',
      'membership.invited_name',
      'passkey.name',
      'person.email',
      'person.name',
      'register_import.started_by_name',
      'rescoring.started_by_name',
      'sharing_grant.granted_by_name',
      'sharing_request.decided_by_name',
      'sharing_request.requested_by_name',
      expect.stringMatching(/^waymark_jobs\..*\.data$/),
      expect.stringMatching(/^waymark_jobs\..*\.data$/),
    ]);
    expect(await erase(person.actor, confirmed())).toEqual({ done: true, problems: [] });
    expect(await whereNamed()).toEqual([]);
  });

  it('would be caught leaving a name in a column that nobody listed', async () => {
    await sql('create table planted (words jsonb)');
    try {
      await sql('insert into planted values (?)', JSON.stringify([{ said: `by ${person.name}` }]));
      await erase(person.actor, confirmed());
      expect(await whereNamed()).toEqual(['planted.words']);
    } finally {
      await sql('drop table planted');
    }
  });

  it('puts one pseudonym wherever they were named, and leaves others their names', async () => {
    await erase(person.actor, confirmed());
    const pseudonym = `Former user ${person.actor.id.slice(0, 8)}`;
    expect(await sql('select author_name from answer where author_id = ?', person.actor.id)).toEqual([
      { author_name: pseudonym },
    ]);
    const [move] = await sql<{ answers: { authorName: string; notApplicable: string }[] }>(
      'select answers from assessment_move where moved_by = ?',
      person.actor.id,
    );
    expect(move?.answers).toMatchObject([
      { authorName: pseudonym, notApplicable: 'No sixth form' },
      { authorName: 'Somebody else', notApplicable: 'Theirs' },
    ]);
  });

  it('removes every way in, at once', async () => {
    await erase(person.actor, confirmed());
    for (const table of ['session', 'password_credential', 'sign_in_link', 'known_browser', 'membership'])
      expect(await sql(`select from ${table} where person_id = ?`, person.actor.id), table).toEqual([]);
    expect(await sql('select from person where id = ? and deactivated_at is not null', person.actor.id)).toHaveLength(
      1,
    );
  });

  it('removes the answers that are kept for requests sent twice, whichever organisation they acted for', async () => {
    const kept = () =>
      sql('select from idempotency_record where starts_with(credential, ?)', `person:${person.actor.id}`);
    expect(await kept()).toHaveLength(1);
    await erase(person.actor, confirmed());
    expect(await kept()).toEqual([]);
  });

  it('removes a way in that was not there when this was written', async () => {
    await sql('create table planted_way_in (person_id uuid references person on delete cascade)');
    await sql('grant select, delete on planted_way_in to waymark_app');
    try {
      await sql('insert into planted_way_in values (?)', person.actor.id);
      await erase(person.actor, confirmed());
      expect(await sql('select from planted_way_in')).toEqual([]);
    } finally {
      await sql('drop table planted_way_in');
    }
  });

  it('keeps the trail, and adds to it that it was done, with ids alone', async () => {
    await erase(person.actor, confirmed());
    const events = await sql<{ type: string; data: object }>(
      'select type, data from domain_event where actor_id = ? order by id',
      person.actor.id,
    );
    expect(events).toEqual([
      { type: 'assessment.submitted', data: {} },
      { type: 'person.erased', data: {} },
    ]);
  });

  it('is done once: again changes nothing and records nothing', async () => {
    const input = { ...confirmed(), personId: toGlobalId('Person', person.actor.id) };
    await erase(administrator, input);
    const before = await sql('select count(*)::int as count from domain_event');
    expect(await erase(administrator, input)).toEqual({ done: true, problems: [] });
    expect(await sql('select count(*)::int as count from domain_event')).toEqual(before);
    const again = region.orm.em.fork().transactional((em) => forgetPerson(em, person.actor.id, NOON));
    await expect(again).resolves.toBeNull();
  });

  it('is done whole or not at all', async () => {
    await sql(
      `create function planted_refusal() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await sql('create trigger planted before update of erased_at on person execute function planted_refusal()');
    try {
      await expect(erase(person.actor, confirmed())).rejects.toThrow();
    } finally {
      await sql('drop trigger planted on person');
      await sql('drop function planted_refusal');
    }
    expect(await whereNamed()).toContain('answer.author_name');
    expect(await sql('select from session where person_id = ?', person.actor.id)).toHaveLength(1);
  });

  it('asks for the address, typed', async () => {
    expect(await erase(person.actor, { confirmation: 'yes' })).toMatchObject({
      done: false,
      problems: [{ code: 'confirmation', path: 'confirmation' }],
    });
    expect(await whereNamed()).toContain('person.name');
  });

  it('asks somebody who did not prove lately who they are to do so first', async () => {
    await sql(
      'update session set proved_at = ? where secret_hash = ?',
      new Date(NOON.getTime() - 16 * 60_000),
      person.actor.sessionHash,
    );
    await expect(erase(person.actor, confirmed())).rejects.toThrow(/Show first that it is you/);
  });

  it('refuses the last administrator of an organisation, and says what to do', async () => {
    await sql('delete from membership where organisation_id = ? and role = ?', person.institution.id, 'headteacher');
    expect(await erase(person.actor, confirmed())).toMatchObject({
      done: false,
      problems: [
        {
          code: 'last-administrator',
          message: expect.stringMatching(/Sedge School.*careers leader or headteacher/) as string,
        },
      ],
    });
  });

  it('counts no colleague who cannot sign in as an administrator', async () => {
    await sql(
      `update person set deactivated_at = ? where id in (select person_id from membership where organisation_id = ? and role = 'headteacher')`,
      NOON,
      person.institution.id,
    );
    expect((await erase(person.actor, confirmed())).problems).toMatchObject([{ code: 'last-administrator' }]);
  });

  it('lets one of two last administrators stay who leave at once', async () => {
    const other = await proved(await region.person(person.institution, 'careers-leader', 'Perry Dunmore'));
    await sql('delete from membership where organisation_id = ? and role = ?', person.institution.id, 'headteacher');
    const both = await Promise.all([
      erase(person.actor, confirmed()),
      erase(other, { confirmation: `${other.id}@example.org` }),
    ]);
    expect(both.map(({ done }) => done).toSorted()).toEqual([false, true]);
  });

  it('waits for the end of a legal hold', async () => {
    await sql('update legal_hold set lifted_at = null where institution_id = ?', person.institution.id);
    expect((await erase(person.actor, confirmed())).problems).toMatchObject([{ code: 'legal-hold' }]);
  });

  it.each<{ name: string; asks: () => Promise<PersonActor> }>([
    { name: 'a colleague', asks: () => region.person(person.institution, 'headteacher', 'Robin Teasel') },
    {
      name: 'a facilitator of the region',
      asks: async () => region.person(await region.organisation('region', 'R'), 'facilitator', 'Robin Teasel'),
    },
    {
      name: 'somebody of another organisation',
      asks: async () => region.person(await region.organisation('partner', 'P'), 'partner', 'Robin Teasel'),
    },
  ])('is not for $name: to them there is nobody', async ({ asks }) => {
    const personId = toGlobalId('Person', person.actor.id);
    const actor = await proved(await asks());
    await expect(erase(actor, { ...confirmed(), personId })).rejects.toThrow(/no such person/);
    expect(await whereNamed()).toContain('person.name');
  });
});
