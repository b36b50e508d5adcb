import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { canonicalJson } from '@waymark/kit';
import { mutation, oneRound, type Answered, type HttpApi } from '../../testing/http-api.ts';
import { checkWorld } from '../ledger/check-world.ts';
import { saveNumber } from '../ledger/save-number.ts';
import { CRITERIA } from '../ledger/writer.ts';
import type { Bench, TortureTest } from '../torture-test.ts';
import type { World } from '../world/world.ts';
import { until } from '../until.ts';

const TIMES = 50;
/** After this long the claim of a server that died has ended, and whoever asks again has an answer. */
const ANSWERED_WITHIN_MS = 45_000;

/** R8: a request that is sent many times with one key is done once, wherever it arrives, also when a server dies over it. */
export const duplicateSubmit: TortureTest = {
  name: 'R8',
  title: 'one idempotency key, many times',
  async run(bench) {
    const world = await bench.world({ ownDatabase: true });
    const servers = [await world.server(), await world.server()] as const;
    const apis = servers.map((server) => world.api(server)) as [HttpApi, HttpApi];
    await submitMany(bench, world, apis);
    const key = randomUUID();
    const first = await createMany(bench, world, { apis, key });
    await otherBody(bench, world, { api: apis[1], key });
    await otherCredential(bench, world, { apis, key, first });
    await afterKill(bench, world, { apis, kill: () => servers[0].kill() });
    await servers[0].start();
    const checked = await checkWorld(world.database.url, []);
    bench.findings.fault(...checked.faults);
    return `a submission and a new programme sent ${TIMES} times at once to two servers with one key; then with another body, by somebody else, and after the server that worked on it was killed between commit and answer`;
  },
};

interface Sent {
  readonly cookie: string;
  readonly key: string;
  readonly name: string;
  readonly input: object;
  readonly fields: string;
}

type Payload = Readonly<Record<string, { readonly problems: readonly unknown[] } | null>>;

const isBusy = ({ errors }: Answered<Payload>): boolean =>
  errors.some(({ message }) => message.includes('still being worked on'));

/** Sends it until it is answered for good, as a client does. */
async function sendUntilAnswered(api: HttpApi, { cookie, key, name, input, fields }: Sent): Promise<Answered<Payload>> {
  const deadline = performance.now() + ANSWERED_WITHIN_MS;
  for (;;) {
    const answered = await api
      .send<Payload>(mutation(name, fields), { cookie, key, variables: { input } })
      .catch(() => null);
    const passing = answered === null || answered.status === 503 || isBusy(answered);
    if (answered && (!passing || performance.now() > deadline)) return answered;
    if (performance.now() > deadline) throw new Error('nobody answers');
    await wait(50);
  }
}

const everywhere = (apis: readonly HttpApi[], sent: Sent) =>
  Promise.all(
    Array.from({ length: TIMES }, (_, index) => sendUntilAnswered(apis[index % apis.length] as HttpApi, sent)),
  );

/** All were told the same, and that it was done. */
function expectOneAnswer({ findings }: Bench, what: string, answers: readonly Answered<Payload>[]): void {
  const told = new Set(answers.map(({ data, errors }) => canonicalJson({ data, errors })));
  const done = answers.every(({ data, errors }) => data !== null && errors.length === 0);
  findings.expect(
    told.size === 1 && done,
    `${what}: ${told.size} different answers: ${[...told].join(' ').slice(0, 600)}`,
  );
}

async function submitMany(bench: Bench, world: World, apis: readonly HttpApi[]): Promise<void> {
  const [school] = world.schools;
  if (!school) throw new Error('there is no school');
  const { cookie, assessmentId } = school;
  for (const [index, criterion] of CRITERIA.entries())
    await saveNumber(apis[0] as HttpApi, { cookie, assessmentId, criterion, value: index + 1, expectedRevision: 0 });
  const answers = await everywhere(apis, {
    cookie,
    key: randomUUID(),
    name: 'submitAssessment',
    input: { assessmentId, declaration: true },
    fields: 'assessment { id state submittedAt }',
  });
  expectOneAnswer(bench, 'submitting', answers);
  const [events] = await world.database.query<{ count: number }>(
    `select count(*)::int as count from domain_event e join assessment a on a.id::text = e.subject
     join edition on edition.id = a.edition_id where e.type = 'assessment.submitted' and edition.set_id = 'planted-ledger'`,
  );
  bench.findings.figure('submissions in the trail', events?.count ?? 0);
  bench.findings.expect(events?.count === 1, `one was submitted, and the trail says ${events?.count}`);
}

const programme = (world: World, name: string): Pick<Sent, 'name' | 'input' | 'fields'> => ({
  name: 'createProgramme',
  input: { name, editionId: world.editionId, rounds: [oneRound()] },
  fields: 'programme { id name }',
});

const countProgrammes = async ({ database }: World, name: string): Promise<number> =>
  (await database.query<{ count: number }>(`select count(*)::int as count from programme where name = '${name}'`))[0]
    ?.count ?? 0;

async function createMany(
  bench: Bench,
  world: World,
  { apis, key }: { readonly apis: readonly HttpApi[]; readonly key: string },
): Promise<string> {
  const answers = await everywhere(apis, { cookie: world.region, key, ...programme(world, 'Many') });
  expectOneAnswer(bench, 'creating', answers);
  const count = await countProgrammes(world, 'Many');
  bench.findings.figure(`programmes after ${TIMES} requests`, count);
  bench.findings.expect(count === 1, `${TIMES} requests with one key made ${count} programmes`);
  return canonicalJson(answers[0]?.data);
}

async function otherBody(
  { findings }: Bench,
  world: World,
  { api, key }: { readonly api: HttpApi; readonly key: string },
): Promise<void> {
  const { status, errors } = await sendUntilAnswered(api, { cookie: world.region, key, ...programme(world, 'Other') });
  const code = errors[0]?.extensions?.['code'];
  findings.expect(status === 409 && code === 'IDEMPOTENCY_MISMATCH', `another body was told ${status} ${String(code)}`);
  findings.expect((await countProgrammes(world, 'Other')) === 0, 'another body was done');
}

async function otherCredential(
  { findings }: Bench,
  world: World,
  {
    apis: [api, other],
    key,
    first,
  }: { readonly apis: [HttpApi, HttpApi]; readonly key: string; readonly first: string },
): Promise<void> {
  const { viewer } = await api.ask<{ viewer: { active: { organisation: { id: string } } } }>(
    world.region,
    '{ viewer { active { organisation { id } } } }',
  );
  const input = { organisationId: viewer.active.organisation.id, name: 'Second', email: 'second@example.org' };
  const { membership } = await api.change<{ membership: { person: { id: string } } }>(world.region, 'addMember', {
    input: { ...input, role: 'REGION_ADMINISTRATOR' },
    fields: 'membership { person { id } }',
  });
  const cookie = await other.signIn(membership.person.id);
  const { data } = await sendUntilAnswered(other, { cookie, key, ...programme(world, 'Many') });
  const count = await countProgrammes(world, 'Many');
  findings.expect(canonicalJson(data) !== first, "somebody else was given the first one's answer");
  findings.expect(count === 2, `somebody else's request with the same key left ${count} programmes of 2`);
}

/** The answer of a change is kept for repeats once this sleeper lets it; the change itself is committed before. */
const SLEEPER = [
  `create function torture_sleep() returns trigger language plpgsql as $$ begin perform pg_sleep(120); return new; end $$`,
  `create trigger torture_sleep before update on idempotency_record for each row
   when (jsonb_exists(new.response, 'data')) execute function torture_sleep()`,
];
const AWAKE = [
  `select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'`,
  'drop trigger torture_sleep on idempotency_record',
  'drop function torture_sleep',
];

/** The server dies when the change is committed and the answer not yet kept for a repeat. */
async function afterKill(
  { findings, size }: Bench,
  world: World,
  { apis: [dying, living], kill }: { readonly apis: readonly [HttpApi, HttpApi]; kill(): Promise<unknown> },
): Promise<void> {
  const sent: Sent = { cookie: world.region, key: randomUUID(), ...programme(world, 'Killed') };
  await world.database.query(...SLEEPER);
  const first = dying.send(mutation(sent.name, sent.fields), {
    cookie: sent.cookie,
    key: sent.key,
    variables: { input: sent.input },
  });
  await until('the change', ANSWERED_WITHIN_MS, async () => (await countProgrammes(world, 'Killed')) > 0);
  await Promise.all([first.catch(() => null), kill()]);
  await world.database.query(...AWAKE);
  // Half a minute passes before a claim is taken to be nobody's; where times do not count, nobody waits for it.
  if (!size.timed)
    await world.database.query(`update idempotency_record set at = at - interval '1 minute' where key = '${sent.key}'`);
  const begun = performance.now();
  const answered = await sendUntilAnswered(living, sent);
  findings.figure('answered after the kill in ms', Math.round(performance.now() - begun));
  findings.figure('told after the kill', answered.errors[0]?.message ?? 'what was done');
  const count = await countProgrammes(world, 'Killed');
  findings.figure('programmes after the kill', count);
  findings.expect(count === 1, `a request that was sent again after the server died was done ${count} times`);
}
