import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../../testing/composed.ts';
import { liveIn, type LivedInPerson } from '../../../testing/lived-in-person.ts';
import { TestRegion } from '../../../testing/region.ts';
import type { Organisation } from '../../organisations/index.ts';
import { ANONYMOUS, type Actor, type PersonActor } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { DEFAULT_PERIODS } from './periods.ts';

let region: TestRegion;
let server: ComposedServer;
let body: Organisation;
let administrator: PersonActor;
let person: LivedInPerson;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  person = await liveIn(region);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  await region.orm.em.fork().execute('delete from retention_policy');
  await region.orm.em.fork().execute('delete from legal_hold');
  body = await region.organisation('region', 'The Region');
  administrator = await region.person(body, 'region-administrator');
});

const sql = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

const PERIODS = 'assessmentYears evidenceYears inactiveMonths unusedDays nameYears';

async function change(actor: Actor, changes: object) {
  const { data, errors } = await server.send<{
    changeRetention: { retention: { periods: object } | null; problems: { path: string; message: string }[] };
  }>(
    actor,
    `mutation ($input: ChangeRetentionInput!) { changeRetention(input: $input) { retention { periods { ${PERIODS} } } problems { path message } } }`,
    { input: { ...DEFAULT_PERIODS, ...changes } },
  );
  return { code: errors?.[0]?.extensions['code'], ...data?.changeRetention };
}

describe('how long things are kept', () => {
  it('is the usual until a region decides otherwise, and then what it decided', async () => {
    const { retention } = await server.ask<{ retention: object }>(
      administrator,
      `{ retention { periods { ${PERIODS} } } }`,
    );
    expect(retention).toEqual({ periods: DEFAULT_PERIODS });
    const wanted = { ...DEFAULT_PERIODS, evidenceYears: 5, inactiveMonths: 18 };
    expect(await change(administrator, wanted)).toMatchObject({ retention: { periods: wanted }, problems: [] });
    expect(
      await sql(`select data from domain_event where stream_id = ? and type = 'retention.changed'`, body.id),
    ).toEqual([{ data: { evidenceYears: { from: 3, to: 5 }, inactiveMonths: { from: 12, to: 18 } } }]);
  });

  it('records nothing when nothing changes', async () => {
    expect(await change(administrator, {})).toMatchObject({ problems: [] });
    expect(await sql('select from domain_event where stream_id = ?', body.id)).toEqual([]);
  });

  it.each([
    { name: 'no time at all', changes: { evidenceYears: 0 }, path: 'evidenceYears' },
    { name: 'less than nothing', changes: { assessmentYears: -1 }, path: 'assessmentYears' },
    { name: 'one more than the most', changes: { nameYears: 31 }, path: 'nameYears' },
    { name: 'one less than the least', changes: { inactiveMonths: 2 }, path: 'inactiveMonths' },
    { name: 'far too many days', changes: { unusedDays: 2_147_483_647 }, path: 'unusedDays' },
  ])('refuses $name, at its field, with what would be right', async ({ changes, path }) => {
    const { problems } = await change(administrator, changes);
    expect(problems).toMatchObject([{ path, message: expect.stringMatching(/choose \d+ to \d+/) as string }]);
    expect(await sql('select from retention_policy')).toEqual([]);
  });

  it.each([
    { name: 'a stranger', who: () => ANONYMOUS, code: 'UNAUTHENTICATED' },
    { name: 'a careers leader', who: () => person.actor, code: 'FORBIDDEN' },
    { name: 'a facilitator', who: () => region.person(body, 'facilitator'), code: 'FORBIDDEN' },
  ])('is neither shown to $name nor changed by them', async ({ who, code }) => {
    const actor = await who();
    expect(await change(actor, { evidenceYears: 9 })).toMatchObject({ code });
    const { errors } = await server.send(actor, `{ retention { periods { ${PERIODS} } } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is told to everybody, with who runs the server, before they sign in', async () => {
    await change(administrator, { evidenceYears: 4 });
    const asked = `{ service { demo operator { name email address icoNumber securityContact } keeps { ${PERIODS} } } }`;
    const { service } = await server.ask<{ service: { keeps: object; operator: object } }>(ANONYMOUS, asked);
    expect(service.operator).toEqual({
      name: null,
      email: null,
      address: null,
      icoNumber: null,
      securityContact: null,
    });
    // Other regions of this database decided nothing, and keep evidence for three years.
    expect(service.keeps).toEqual({ ...DEFAULT_PERIODS, evidenceYears: 4 });
  });
});

describe('a legal hold', () => {
  const FIELDS = 'hold { id reason liftedAt institution { name } } problems { path }';

  interface HoldPayload {
    readonly hold: { readonly id: string; readonly liftedAt: Date | null } | null;
    readonly problems: readonly { readonly path: string }[];
  }

  const place = async (actor: Actor, changes: object = {}): Promise<HoldPayload> => {
    const input = {
      institutionId: toGlobalId('Institution', person.institution.id),
      reason: 'Audit of 2026',
      ...changes,
    };
    const asked = `mutation ($input: PlaceHoldInput!) { placeHold(input: $input) { ${FIELDS} } }`;
    return (await server.ask<{ placeHold: HoldPayload }>(actor, asked, { input })).placeHold;
  };
  const lift = async (actor: Actor, holdId: string): Promise<HoldPayload> => {
    const asked = `mutation ($input: LiftHoldInput!) { liftHold(input: $input) { ${FIELDS} } }`;
    return (await server.ask<{ liftHold: HoldPayload }>(actor, asked, { input: { holdId } })).liftHold;
  };

  it('is placed once and lifted once, and both are recorded', async () => {
    const { hold } = await place(administrator);
    expect(hold).toMatchObject({ reason: 'Audit of 2026', liftedAt: null, institution: { name: 'Sedge School' } });
    expect((await place(administrator)).hold?.id).toBe(hold?.id);
    const lifted = await lift(administrator, hold?.id ?? '');
    expect(lifted.hold?.liftedAt).not.toBeNull();
    await lift(administrator, hold?.id ?? '');
    expect(
      await sql(
        `select type from domain_event where type like 'hold.%' and actor_id = ? order by id`,
        administrator.id,
      ),
    ).toEqual([{ type: 'hold.placed' }, { type: 'hold.lifted' }]);
  });

  it('is in the list while it lasts', async () => {
    const { hold } = await place(administrator);
    const asked = '{ retention { holds(first: 10) { totalCount edges { node { id } } } } }';
    const list = { totalCount: 1, edges: [{ node: { id: hold?.id } }] };
    expect(await server.ask(administrator, asked)).toEqual({ retention: { holds: list } });
    await lift(administrator, hold?.id ?? '');
    expect(await server.ask(administrator, asked)).toEqual({ retention: { holds: { totalCount: 0, edges: [] } } });
  });

  it('needs a reason', async () => {
    expect(await place(administrator, { reason: ' ' })).toMatchObject({ hold: null, problems: [{ path: 'reason' }] });
    expect(await place(administrator, { reason: 'x'.repeat(501) })).toMatchObject({ problems: [{ path: 'reason' }] });
  });

  it('is a matter of region administrators alone', async () => {
    const { hold } = await place(administrator);
    await expect(place(person.actor)).rejects.toThrow(/may not/);
    await expect(lift(person.actor, hold?.id ?? '')).rejects.toThrow(/may not/);
    const { data } = await server.send(person.actor, 'query ($id: ID!) { node(id: $id) { id } }', { id: hold?.id });
    expect(data).toEqual({ node: null });
  });

  it('is not for an institution that there is not', async () => {
    const institutionId = toGlobalId('Institution', crypto.randomUUID());
    await expect(place(administrator, { institutionId })).rejects.toThrow(/no such/);
  });
});

it('counts what the next run would do, and does none of it', async () => {
  await sql(`update evidence_item set removed_at = '2026-08-01'`);
  const asked = '{ retention { preview { at rules { rule count } } } }';
  const { retention } = await server.ask<{ retention: { preview: { at: Date; rules: object[] } } }>(
    administrator,
    asked,
  );
  expect(retention.preview).toEqual({
    at: new Date('2026-10-02T03:23:00Z'),
    rules: [
      { rule: 'ASSESSMENTS', count: 0 },
      { rule: 'EVIDENCE', count: 1 },
    ],
  });
  expect(await sql('select from evidence_item')).toHaveLength(1);
});
