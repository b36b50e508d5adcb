import { randomUUID } from 'node:crypto';
import { httpApi, mutation } from '../../testing/http-api.ts';
import { Line } from '../../testing/line.ts';
import { failed, saveNumber } from '../ledger/save-number.ts';
import { Crew } from '../ledger/crew.ts';
import { CRITERIA } from '../ledger/writer.ts';
import type { TortureTest } from '../torture-test.ts';

const TRIES = 20;

/** R9: what was done and could not be told is told to whoever asks again with the same key, and is not done again. */
export const lostAnswer: TortureTest = {
  name: 'R9',
  title: 'the answer is lost after the commit, and the request sent again',
  async run(bench) {
    const { findings } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const line = new Line(server.address);
    await line.mend();
    bench.after(() => line.cut());
    const api = httpApi(() => line.url);
    for (let turn = 0; turn < TRIES; turn += 1) {
      const key = randomUUID();
      const email = `lost${turn}@example.org`;
      const send = () =>
        api
          .send<{ addMember: { readonly problems: readonly unknown[] } }>(
            mutation('addMember', 'membership { id person { name } }'),
            {
              cookie: world.region,
              key,
              variables: {
                input: { institutionId: world.schools[0]?.institutionId, name: 'Lost', email, role: 'CONTRIBUTOR' },
              },
            },
          )
          .catch(failed);
      line.weather = { dropsAnswers: true };
      const lost = await send();
      findings.expect('kind' in lost && lost.kind === 'away', `an answer came through: ${JSON.stringify(lost)}`);
      line.weather = {};
      const [second, third] = [await send(), await send()];
      const told = 'data' in second && 'data' in third ? [second.data, third.data] : [];
      findings.expect(
        told.length === 2 &&
          told[0]?.addMember.problems.length === 0 &&
          JSON.stringify(told[0]) === JSON.stringify(told[1]),
        `asked again: ${JSON.stringify([second, third])}`,
      );
    }
    const [people] = await world.database.query<{ count: number }>(
      `select count(*)::int as count from membership m join person p on p.id = m.person_id where p.email like 'lost%@example.org'`,
    );
    findings.expect(people?.count === TRIES, `${TRIES} people were added, and there are ${people?.count}`);
    await saveWithoutKey(bench.findings, world.schools[0], line);
    findings.figure('answers dropped', line.dropped);
    const crew = new Crew([world.api(server)], world.schools.slice(1));
    await crew.during(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    await crew.check(bench, world.database.url);
    return `${TRIES} changes with a key and one save without, each answer dropped by a proxy after the server had sent it, then sent again twice`;
  },
};

/** A save says which revision it saw, so that it needs no key to be sent again. */
async function saveWithoutKey(
  findings: { expect(holds: boolean, otherwise: string): void },
  school: { readonly cookie: string; readonly assessmentId: string } | undefined,
  line: Line,
): Promise<void> {
  const api = httpApi(() => line.url);
  const { cookie = '', assessmentId = '' } = school ?? {};
  const save = () =>
    saveNumber(api, { cookie, assessmentId, criterion: CRITERIA[0] ?? '', value: 4711, expectedRevision: 0 });
  line.weather = { dropsAnswers: true };
  await save();
  line.weather = {};
  const told = await save();
  findings.expect(
    told.kind === 'stored' && told.answer.revision === 1,
    `a save that was sent again was told ${JSON.stringify(told)}`,
  );
}
