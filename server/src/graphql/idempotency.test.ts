import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let api: TestApi;
let cookie: string;
let organisationId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
  const body = await region.organisation('region', 'The Region');
  const administrator = await region.person(body, 'region-administrator');
  cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), administrator.id, NOON)}`;
  organisationId = toGlobalId('Organisation', body.id);
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } problems { code } } }`;
const add = (name: string, key: string) =>
  api.ask(
    ADD,
    { input: { organisationId, name, email: `${name}@example.org`, role: 'FACILITATOR' } },
    { cookie, 'idempotency-key': key },
  );

describe('a mutation with a key', () => {
  it('happens once, however often it is sent', async () => {
    const first = await add('ada', 'key-of-the-first-one');
    expect(first).toMatchObject({ status: 200, data: { addMember: { problems: [] } } });
    expect((await add('ada', 'key-of-the-first-one')).data).toEqual(first.data);
  });

  it.each([
    'setPassword(input: { password: "x" })',
    'beginAuthenticator(input: {})',
    'replaceRecoveryCodes(input: {})',
  ])('leaves nothing behind of %s: what it carries is a secret', async (field) => {
    await api.ask(
      `mutation { ${field} { problems { code } } }`,
      {},
      { cookie, 'idempotency-key': 'key-of-a-secret-one' },
    );
    const kept = `select from idempotency_record where key = 'key-of-a-secret-one'`;
    expect(await region.orm.em.fork().execute(kept)).toEqual([]);
  });

  it('is not done again when the server died between doing it and keeping its answer', async () => {
    const em = region.orm.em.fork();
    await em.execute(
      `create function lose_answer() returns trigger language plpgsql as $$ begin raise exception 'died'; end $$`,
    );
    await em.execute(
      `create trigger lose_answer before update on idempotency_record for each row
       when (jsonb_exists(new.response, 'data')) execute function lose_answer()`,
    );
    await add('eve', 'key-of-a-lost-answer');
    await em.execute('drop trigger lose_answer on idempotency_record');
    const again = () => add('eve', 'key-of-a-lost-answer');
    expect(await again()).toMatchObject({ status: 409, errors: [{ message: expect.stringContaining('still being') }] });
    await em.execute(`update idempotency_record set at = at - interval '1 minute' where key = 'key-of-a-lost-answer'`);
    expect(await again()).toMatchObject({
      status: 409,
      errors: [{ message: expect.stringContaining('It is not done again'), extensions: { code: 'CONFLICT' } }],
    });
    expect(await em.execute(`select from person where name = 'eve'`)).toHaveLength(1);
  });

  it('is done by whoever sends it again when the server died before it was done', async () => {
    await add('fay', 'key-of-what-was-not-done');
    const em = region.orm.em.fork();
    await em.execute(`delete from membership where person_id = (select id from person where name = 'fay')`);
    await em.execute(`delete from person where name = 'fay'`);
    await em.execute(
      `update idempotency_record set response = null, at = at - interval '1 minute' where key = 'key-of-what-was-not-done'`,
    );
    expect(await add('fay', 'key-of-what-was-not-done')).toMatchObject({ status: 200, data: { addMember: {} } });
    expect(await em.execute(`select from person where name = 'fay'`)).toHaveLength(1);
  });

  it('is refused when the key was used for something else, with its code', async () => {
    await add('bea', 'key-of-another-one');
    expect(await add('cid', 'key-of-another-one')).toMatchObject({
      status: 409,
      errors: [{ message: expect.stringContaining('another request'), extensions: { code: 'IDEMPOTENCY_MISMATCH' } }],
    });
    expect(await api.ask('{ viewer { may } }', {}, { cookie })).toMatchObject({ status: 200 });
  });

  it.each([
    { name: 'too long', key: 'k'.repeat(201) },
    { name: 'with a null character', key: 'a-key-with-a-null-\0' },
    { name: 'with half of a character', key: 'a-key-with-a-half-\uD83C' },
  ])('is refused when the key is $name, before anything is done', async ({ key }) => {
    const input = { organisationId, name: 'dot', email: 'dot@example.org', role: 'FACILITATOR', clientMutationId: key };
    expect(await api.ask(ADD, { input }, { cookie })).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('at most 200 printable'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await region.orm.em.fork().execute(`select from person where name = 'dot'`)).toEqual([]);
  });
});
